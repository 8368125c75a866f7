"""Middleware is never offloaded: plain `def` functions, constructors and factories run on the loop."""

from blocking_probe import probe
from fastapi import FastAPI, Request
from starlette.applications import Starlette
from starlette.authentication import AuthenticationBackend, AuthenticationError
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route

app = FastAPI()


@app.middleware("http")
def function_def(request: Request, call_next):
    probe("middleware def")
    return call_next(request)


@app.middleware("http")
async def function_async(request: Request, call_next):
    probe("middleware async def")
    return await call_next(request)


class Dispatching(BaseHTTPMiddleware):
    def __init__(self, app):
        super().__init__(app)
        probe("BaseHTTPMiddleware.__init__")

    def dispatch(self, request, call_next):
        probe("BaseHTTPMiddleware.dispatch")
        return call_next(request)


app.add_middleware(Dispatching)


class Plain:
    def __init__(self, app):
        probe("ASGI middleware __init__")
        self.app = app

    def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            probe("ASGI middleware __call__")
        return self.app(scope, receive, send)


app.add_middleware(Plain)


def factory(app):
    probe("middleware factory")
    return app


app.add_middleware(factory)


def keyword_dispatch(request, call_next):
    probe("add_middleware(dispatch=)")
    return call_next(request)


app.add_middleware(BaseHTTPMiddleware, dispatch=keyword_dispatch)


class Backend(AuthenticationBackend):
    def authenticate(self, conn):
        probe("AuthenticationBackend.authenticate")
        raise AuthenticationError("no")


class AsyncBackend(AuthenticationBackend):
    async def authenticate(self, conn):
        probe("async def authenticate")
        raise AuthenticationError("no")


def on_error(conn, exc):
    probe("add_middleware(on_error=)")
    return PlainTextResponse("error")


def on_error_object(conn, exc):
    probe("Middleware(on_error=)")
    return PlainTextResponse("error")


def on_error_direct(conn, exc):
    probe("AuthenticationMiddleware(on_error=)")
    return PlainTextResponse("error")


async def home(request):
    return PlainTextResponse("ok")


added = Starlette(routes=[Route("/", home)])
added.add_middleware(AuthenticationMiddleware, backend=AsyncBackend(), on_error=on_error)
listed = Starlette(
    routes=[Route("/", home)],
    middleware=[Middleware(AuthenticationMiddleware, backend=Backend(), on_error=on_error_object)],
)
app.mount("/added", added)
app.mount("/listed", listed)
app.mount("/direct", AuthenticationMiddleware(added, backend=AsyncBackend(), on_error=on_error_direct))


class Listed:
    def __init__(self, app):
        self.app = app
        probe("Middleware(cls) __init__")

    async def __call__(self, scope, receive, send):
        probe("Middleware(cls) async def __call__")
        await self.app(scope, receive, send)


def listed_dispatch(request, call_next):
    probe("Middleware(dispatch=)")
    return call_next(request)


def direct_dispatch(request, call_next):
    probe("BaseHTTPMiddleware(dispatch=)")
    return call_next(request)


inner = FastAPI(middleware=[Middleware(Listed), Middleware(BaseHTTPMiddleware, dispatch=listed_dispatch)])


@inner.get("/")
def endpoint():
    probe("def endpoint behind middleware")


app.mount("/inner", BaseHTTPMiddleware(inner, dispatch=direct_dispatch))


def drive(client):
    client.get("/added/")
    client.get("/listed/")
    client.get("/direct/")
    client.get("/inner/")


EXPECTED = {
    "middleware def": "loop",
    "middleware async def": "loop",
    "BaseHTTPMiddleware.__init__": "loop",
    "BaseHTTPMiddleware.dispatch": "loop",
    "ASGI middleware __init__": "loop",
    "ASGI middleware __call__": "loop",
    "middleware factory": "loop",
    "add_middleware(dispatch=)": "loop",
    "AuthenticationBackend.authenticate": "loop",
    "async def authenticate": "loop",
    "add_middleware(on_error=)": "loop",
    "Middleware(on_error=)": "loop",
    "AuthenticationMiddleware(on_error=)": "loop",
    "Middleware(cls) __init__": "loop",
    "Middleware(cls) async def __call__": "loop",
    "Middleware(dispatch=)": "loop",
    "BaseHTTPMiddleware(dispatch=)": "loop",
    "def endpoint behind middleware": "thread",
}
ROWS = {
    "middleware def": "fastapi.applications.FastAPI.middleware(return)",
    "BaseHTTPMiddleware.__init__": "starlette.middleware.base.BaseHTTPMiddleware.__init__",
    "BaseHTTPMiddleware.dispatch": "starlette.middleware.base.BaseHTTPMiddleware.dispatch",
    "ASGI middleware __init__": "starlette.applications.Starlette.add_middleware(middleware_class)",
    "add_middleware(dispatch=)": "starlette.applications.Starlette.add_middleware(dispatch)",
    "add_middleware(on_error=)": "starlette.applications.Starlette.add_middleware(on_error)",
    "AuthenticationBackend.authenticate": "starlette.authentication.AuthenticationBackend.authenticate",
    "Middleware(on_error=)": "starlette.middleware.Middleware(on_error)",
    "AuthenticationMiddleware(on_error=)": ("starlette.middleware.authentication.AuthenticationMiddleware(on_error)"),
    "Middleware(cls) __init__": "starlette.middleware.Middleware(cls)",
    "Middleware(dispatch=)": "starlette.middleware.Middleware(dispatch)",
    "BaseHTTPMiddleware(dispatch=)": "starlette.middleware.base.BaseHTTPMiddleware(dispatch)",
}
