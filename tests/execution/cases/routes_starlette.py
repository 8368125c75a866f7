"""Routes of Starlette, also inside a FastAPI application."""

from blocking_probe import probe
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route, Router


def route_def(request: Request):
    probe("Route def")
    return PlainTextResponse("ok")


async def route_async(request: Request):
    probe("Route async def")
    return PlainTextResponse("ok")


def router_add_route_def(request: Request):
    probe("Router.add_route def")
    return PlainTextResponse("ok")


async def router_add_route_async(request: Request):
    probe("Router.add_route async def")
    return PlainTextResponse("ok")


def app_add_route_def(request: Request):
    probe("Starlette.add_route def")
    return PlainTextResponse("ok")


async def app_add_route_async(request: Request):
    probe("Starlette.add_route async def")
    return PlainTextResponse("ok")


def api_route_def():
    probe("APIRoute def")


async def api_route_async():
    probe("APIRoute async def")


def api_router_add_route_def(request: Request):
    probe("APIRouter.add_route def")
    return PlainTextResponse("ok")


async def api_router_add_route_async(request: Request):
    probe("APIRouter.add_route async def")
    return PlainTextResponse("ok")


plain = Router([Route("/route-def", route_def), Route("/route-async", route_async, methods=["POST"])])
plain.add_route("/add-def", router_add_route_def)
plain.add_route("/add-async", router_add_route_async)
starlette = Starlette(routes=[Mount("/plain", plain)])
starlette.add_route("/add-def", app_add_route_def)
starlette.add_route("/add-async", app_add_route_async)

router = APIRouter(routes=[APIRoute("/def", api_route_def), APIRoute("/async", api_route_async)])
router.add_route("/add-def", api_router_add_route_def)
router.add_route("/add-async", api_router_add_route_async)


@router.route("/decorated-def")
def api_router_route_def(request: Request):
    probe("APIRouter.route def")
    return PlainTextResponse("ok")


@router.route("/decorated-async")
async def api_router_route_async(request: Request):
    probe("APIRouter.route async def")
    return PlainTextResponse("ok")


app = FastAPI()
app.mount("/starlette", starlette)
app.include_router(router, prefix="/api")


def drive(client):
    client.get("/starlette/plain/route-def")
    client.post("/starlette/plain/route-async")
    client.get("/starlette/plain/add-def")
    client.get("/starlette/plain/add-async")
    client.get("/starlette/add-def")
    client.get("/starlette/add-async")
    client.get("/api/def")
    client.get("/api/async")
    client.get("/api/add-def")
    client.get("/api/add-async")
    client.get("/api/decorated-def")
    client.get("/api/decorated-async")


EXPECTED = {
    "Route def": "thread",
    "Route async def": "loop",
    "Router.add_route def": "thread",
    "Router.add_route async def": "loop",
    "Starlette.add_route def": "thread",
    "Starlette.add_route async def": "loop",
    "APIRoute def": "thread",
    "APIRoute async def": "loop",
    "APIRouter.add_route def": "thread",
    "APIRouter.add_route async def": "loop",
    "APIRouter.route def": "thread",
    "APIRouter.route async def": "loop",
}
ROWS = {
    "Route def": "starlette.routing.Route(endpoint)",
    "Router.add_route def": "starlette.routing.Router.add_route(endpoint)",
    "Starlette.add_route def": "starlette.applications.Starlette.add_route(route)",
    "APIRoute def": "fastapi.routing.APIRoute(endpoint)",
    "APIRouter.add_route def": "fastapi.routing.APIRouter.add_route(endpoint)",
    "APIRouter.route def": "fastapi.routing.APIRouter.route(return)",
}
