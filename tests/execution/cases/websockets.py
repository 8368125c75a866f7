"""A WebSocket endpoint is never offloaded: a plain `def` runs on the loop (and works where it returns a coroutine)."""

from blocking_probe import probe
from fastapi import APIRouter, Depends, FastAPI, WebSocket
from fastapi.routing import APIWebSocketRoute
from starlette.routing import Router, WebSocketRoute

app = FastAPI()


async def talk(websocket: WebSocket):
    probe("helper coroutine")
    await websocket.accept()
    await websocket.close()


@app.websocket("/app-def")
def app_def(websocket: WebSocket):
    probe("FastAPI.websocket def")
    return talk(websocket)


@app.websocket("/app-async")
async def app_async(websocket: WebSocket):
    probe("FastAPI.websocket async def")
    await websocket.accept()
    await websocket.close()


@app.websocket_route("/app-route-def")
def app_route_def(websocket: WebSocket):
    probe("FastAPI.websocket_route def")
    return talk(websocket)


def app_added(websocket: WebSocket):
    probe("FastAPI.add_api_websocket_route def")
    return talk(websocket)


app.add_api_websocket_route("/app-added", app_added)


def route_object(websocket: WebSocket):
    probe("APIWebSocketRoute def")
    return talk(websocket)


router = APIRouter(routes=[APIWebSocketRoute("/object", route_object)])


@router.websocket("/def")
def router_def(websocket: WebSocket):
    probe("APIRouter.websocket def")
    return talk(websocket)


@router.websocket_route("/route-def")
def router_route_def(websocket: WebSocket):
    probe("APIRouter.websocket_route def")
    return talk(websocket)


def router_added(websocket: WebSocket):
    probe("APIRouter.add_api_websocket_route def")
    return talk(websocket)


def router_added_plain(websocket: WebSocket):
    probe("APIRouter.add_websocket_route def")
    return talk(websocket)


router.add_api_websocket_route("/added", router_added)
router.add_websocket_route("/added-plain", router_added_plain)


def dependency():
    probe("def dependency of a WebSocket")


async def async_dependency():
    probe("async def dependency of a WebSocket")


@router.websocket("/dependencies", dependencies=[Depends(dependency), Depends(async_dependency)])
async def with_dependencies(websocket: WebSocket):
    await websocket.accept()
    await websocket.close()


app.include_router(router, prefix="/router")


def starlette_route(websocket: WebSocket):
    probe("WebSocketRoute def")
    return talk(websocket)


def starlette_added(websocket: WebSocket):
    probe("Router.add_websocket_route def")
    return talk(websocket)


plain = Router([WebSocketRoute("/route", starlette_route)])
plain.add_websocket_route("/added", starlette_added)
app.mount("/plain", plain)


def drive(client):
    for path in ("app-def", "app-async", "app-route-def", "app-added", "router/object", "router/def"):
        with client.websocket_connect(f"/{path}"):
            pass
    for path in ("route-def", "added", "added-plain", "dependencies"):
        with client.websocket_connect(f"/router/{path}"):
            pass
    with client.websocket_connect("/plain/route"):
        pass
    with client.websocket_connect("/plain/added"):
        pass


EXPECTED = {
    "helper coroutine": "loop",
    "FastAPI.websocket def": "loop",
    "FastAPI.websocket async def": "loop",
    "FastAPI.websocket_route def": "loop",
    "FastAPI.add_api_websocket_route def": "loop",
    "APIWebSocketRoute def": "loop",
    "APIRouter.websocket def": "loop",
    "APIRouter.websocket_route def": "loop",
    "APIRouter.add_api_websocket_route def": "loop",
    "APIRouter.add_websocket_route def": "loop",
    "def dependency of a WebSocket": "thread",
    "async def dependency of a WebSocket": "loop",
    "WebSocketRoute def": "loop",
    "Router.add_websocket_route def": "loop",
}
ROWS = {
    "FastAPI.websocket def": "fastapi.applications.FastAPI.websocket(return)",
    "FastAPI.websocket_route def": "fastapi.applications.FastAPI.websocket_route(return)",
    "FastAPI.add_api_websocket_route def": "fastapi.applications.FastAPI.add_api_websocket_route(endpoint)",
    "APIWebSocketRoute def": "fastapi.routing.APIWebSocketRoute(endpoint)",
    "APIRouter.websocket def": "fastapi.routing.APIRouter.websocket(return)",
    "APIRouter.websocket_route def": "fastapi.routing.APIRouter.websocket_route(return)",
    "APIRouter.add_api_websocket_route def": "fastapi.routing.APIRouter.add_api_websocket_route(endpoint)",
    "APIRouter.add_websocket_route def": "fastapi.routing.APIRouter.add_websocket_route(endpoint)",
    "def dependency of a WebSocket": "fastapi.param_functions.Depends(dependency)",
    "WebSocketRoute def": "starlette.routing.WebSocketRoute(endpoint)",
    "Router.add_websocket_route def": "starlette.routing.Router.add_websocket_route(endpoint)",
}
