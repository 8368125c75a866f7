# why: request.state belongs to one request: middleware, dependencies and the lifespan's yield fill it, app.state does not
from contextlib import asynccontextmanager

import requests
from fastapi import FastAPI, Request
from redis import Redis
from sqlalchemy.orm import Session


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.shared = requests.Session()
    app.state.both = requests.Session()
    yield {"given": Redis()}


app = FastAPI(lifespan=lifespan)


@app.middleware("http")
async def add_database(request: Request, call_next):
    request.state.db = Session()
    request.state.both = {}
    return await call_next(request)


async def current(request: Request):
    request.state.db.commit()  # FAB302: 4, "commit"
    request.state.given.get("k")  # FAB304: 4, "get"
    request.state.shared.get("u")
    request.state.both.get("u")
    request.app.state.db.commit()
    request.app.state.given.get("k")
    request.app.state.both.get("u")  # FAB201: 4, "get"


class Machine:
    def __init__(self, state):
        self.state = state
        self.state.shared = {}

    async def step(self):
        self.state.shared.get("u")
