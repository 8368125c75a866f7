"""An ASGI application written as a plain `def` that returns a coroutine runs on the loop, wherever it is mounted."""

from blocking_probe import probe
from fastapi import APIRouter, FastAPI
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Host, Mount, Router


def mounted(scope, receive, send):
    probe("Mount")
    return PlainTextResponse("ok")(scope, receive, send)


def hosted(scope, receive, send):
    probe("Host")
    return PlainTextResponse("ok")(scope, receive, send)


def router_mounted(scope, receive, send):
    probe("Router.mount")
    return PlainTextResponse("ok")(scope, receive, send)


def router_hosted(scope, receive, send):
    probe("Router.host")
    return PlainTextResponse("ok")(scope, receive, send)


def app_mounted(scope, receive, send):
    probe("Starlette.mount")
    return PlainTextResponse("ok")(scope, receive, send)


def app_hosted(scope, receive, send):
    probe("Starlette.host")
    return PlainTextResponse("ok")(scope, receive, send)


def fallback(scope, receive, send):
    probe("Router default")
    return PlainTextResponse("ok")(scope, receive, send)


class Instance:
    async def __call__(self, scope, receive, send):
        probe("instance")
        await PlainTextResponse("ok")(scope, receive, send)


inner = Router([Mount("/a", app=mounted), Host("host.example", app=hosted)], default=fallback)
inner.mount("/b", router_mounted)
inner.host("router.example", router_hosted)
middle = Starlette()
middle.mount("/c", app_mounted)
middle.host("app.example", app_hosted)
middle.mount("/d", Instance())
middle.mount("/inner", inner)
app = FastAPI()
app.include_router(APIRouter())
app.mount("/middle", middle)


def drive(client):
    client.get("/middle/inner/a")
    client.get("/middle/inner/b")
    client.get("/middle/inner/x", headers={"host": "host.example"})
    client.get("/middle/inner/x", headers={"host": "router.example"})
    client.get("/middle/inner/x")
    client.get("/middle/c")
    client.get("/middle/x", headers={"host": "app.example"})
    client.get("/middle/d")


EXPECTED = {
    "Mount": "loop",
    "Host": "loop",
    "Router.mount": "loop",
    "Router.host": "loop",
    "Starlette.mount": "loop",
    "Starlette.host": "loop",
    "Router default": "loop",
    "instance": "loop",
}
ROWS = {
    "Mount": "starlette.routing.Mount(app)",
    "Host": "starlette.routing.Host(app)",
    "Router.mount": "starlette.routing.Router.mount(app)",
    "Router.host": "starlette.routing.Router.host(app)",
    "Starlette.mount": "starlette.applications.Starlette.mount(app)",
    "Starlette.host": "starlette.applications.Starlette.host(app)",
    "Router default": "starlette.routing.Router(default)",
}
