# why: the first parameter of what Starlette calls is the request, websocket or application, also without an annotation
import contextlib

import requests
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.endpoints import HTTPEndpoint, WebSocketEndpoint
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.routing import Route


@contextlib.asynccontextmanager
async def lifespan(app):
    app.state.session = requests.Session()
    yield


@contextlib.asynccontextmanager
async def other_lifespan(application):
    yield
    application.state.session.get("u")  # FAB201: 4, "get"


app = FastAPI(lifespan=other_lifespan)


class Counting(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        request.app.state.session.get("u")  # FAB201: 8, "get"
        return await call_next(request)


@app.middleware("http")
async def count(request, call_next):
    request.app.state.session.get("u")  # FAB201: 4, "get"


@app.exception_handler(ValueError)
async def explain(request, error):
    request.app.state.session.get("u")  # FAB201: 4, "get"
    error.app.state.session.get("u")


@app.get("/query")
async def by_query(request):
    request.app.state.session.get("u")


async def home(r):
    r.app.state.session.get("u")  # FAB201: 4, "get"


class Page(HTTPEndpoint):
    async def get(self, request):
        request.app.state.session.get("u")  # FAB201: 8, "get"

    async def helper(self, request):
        request.app.state.session.get("u")


class Chat(WebSocketEndpoint):
    async def on_receive(self, websocket, data):
        websocket.app.state.session.get("u")  # FAB201: 8, "get"
        data.app.state.session.get("u")


plain = Starlette(routes=[Route("/", home), Route("/page", Page)], lifespan=lifespan)
