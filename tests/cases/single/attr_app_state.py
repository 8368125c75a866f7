# why: app.state is typed by the lifespan that fills it
from contextlib import asynccontextmanager

import httpx
import requests
from fastapi import FastAPI, Request
from redis import Redis
from starlette.datastructures import State


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.http = requests.Session()
    app.state.redis = Redis()
    app.state.client = httpx.AsyncClient()
    yield


app = FastAPI(lifespan=lifespan)


@app.get("/a")
async def by_request(request: Request):
    request.app.state.http.get("u")  # FAB201: 4, "GET /a"
    redis = request.app.state.redis
    redis.get("k")  # FAB304: 4, "get"
    await request.app.state.client.get("u")
    request.app.state.unknown.get("u")


@app.get("/b")
async def by_app():
    app.state.http.get("u")  # FAB201: 4, "GET /b"


@app.get("/c")
async def by_getattr(request: Request):
    http = getattr(request.app.state, "http", None)
    if http:
        http.get("u")  # FAB201: 8, "GET /c"


@app.get("/d")
async def own_state(request: Request):
    request.state.http.get("u")


def create_app() -> FastAPI:
    kept = State()
    kept.session = requests.Session()
    walk_state = Walk()
    walk_state.walked = requests.Session()
    made = FastAPI()
    made.state = kept
    return made


class Walk:
    pass


@app.get("/e")
async def own_object(request: Request):
    request.app.state.session.get("u")  # FAB201: 4, "get"
    request.app.state.walked.get("u")
