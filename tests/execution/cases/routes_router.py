"""A path operation of an included router, nested once: `def` in a thread, `async def` on the loop."""

from blocking_probe import probe
from fastapi import APIRouter, FastAPI

router = APIRouter()
outer = APIRouter(prefix="/outer")
app = FastAPI()


@router.get("/get-def")
def get_def():
    probe("get def")


@router.get("/get-async-def")
async def get_async_def():
    probe("get async def")


@router.put("/put-def")
def put_def():
    probe("put def")


@router.put("/put-async-def")
async def put_async_def():
    probe("put async def")


@router.post("/post-def")
def post_def():
    probe("post def")


@router.post("/post-async-def")
async def post_async_def():
    probe("post async def")


@router.delete("/delete-def")
def delete_def():
    probe("delete def")


@router.delete("/delete-async-def")
async def delete_async_def():
    probe("delete async def")


@router.options("/options-def")
def options_def():
    probe("options def")


@router.options("/options-async-def")
async def options_async_def():
    probe("options async def")


@router.head("/head-def")
def head_def():
    probe("head def")


@router.head("/head-async-def")
async def head_async_def():
    probe("head async def")


@router.patch("/patch-def")
def patch_def():
    probe("patch def")


@router.patch("/patch-async-def")
async def patch_async_def():
    probe("patch async def")


@router.trace("/trace-def")
def trace_def():
    probe("trace def")


@router.trace("/trace-async-def")
async def trace_async_def():
    probe("trace async def")


@router.api_route("/api-route-def", methods=["GET"])
def api_route_def():
    probe("api_route def")


@router.api_route("/api-route-async-def", methods=["GET"])
async def api_route_async_def():
    probe("api_route async def")


def add_api_route_def():
    probe("add_api_route def")


router.add_api_route("/add-api-route-def", add_api_route_def)


async def add_api_route_async_def():
    probe("add_api_route async def")


router.add_api_route("/add-api-route-async-def", add_api_route_async_def)


outer.include_router(router, prefix="/inner")
app.include_router(outer)


def drive(client):
    client.request("GET", "/outer/inner/get-def")
    client.request("GET", "/outer/inner/get-async-def")
    client.request("PUT", "/outer/inner/put-def")
    client.request("PUT", "/outer/inner/put-async-def")
    client.request("POST", "/outer/inner/post-def")
    client.request("POST", "/outer/inner/post-async-def")
    client.request("DELETE", "/outer/inner/delete-def")
    client.request("DELETE", "/outer/inner/delete-async-def")
    client.request("OPTIONS", "/outer/inner/options-def")
    client.request("OPTIONS", "/outer/inner/options-async-def")
    client.request("HEAD", "/outer/inner/head-def")
    client.request("HEAD", "/outer/inner/head-async-def")
    client.request("PATCH", "/outer/inner/patch-def")
    client.request("PATCH", "/outer/inner/patch-async-def")
    client.request("TRACE", "/outer/inner/trace-def")
    client.request("TRACE", "/outer/inner/trace-async-def")
    client.request("GET", "/outer/inner/api-route-def")
    client.request("GET", "/outer/inner/api-route-async-def")
    client.request("GET", "/outer/inner/add-api-route-def")
    client.request("GET", "/outer/inner/add-api-route-async-def")


EXPECTED = {
    "get def": "thread",
    "get async def": "loop",
    "put def": "thread",
    "put async def": "loop",
    "post def": "thread",
    "post async def": "loop",
    "delete def": "thread",
    "delete async def": "loop",
    "options def": "thread",
    "options async def": "loop",
    "head def": "thread",
    "head async def": "loop",
    "patch def": "thread",
    "patch async def": "loop",
    "trace def": "thread",
    "trace async def": "loop",
    "api_route def": "thread",
    "api_route async def": "loop",
    "add_api_route def": "thread",
    "add_api_route async def": "loop",
}
ROWS = {
    "get def": "fastapi.routing.APIRouter.get(return)",
    "put def": "fastapi.routing.APIRouter.put(return)",
    "post def": "fastapi.routing.APIRouter.post(return)",
    "delete def": "fastapi.routing.APIRouter.delete(return)",
    "options def": "fastapi.routing.APIRouter.options(return)",
    "head def": "fastapi.routing.APIRouter.head(return)",
    "patch def": "fastapi.routing.APIRouter.patch(return)",
    "trace def": "fastapi.routing.APIRouter.trace(return)",
    "api_route def": "fastapi.routing.APIRouter.api_route(return)",
    "add_api_route def": "fastapi.routing.APIRouter.add_api_route(endpoint)",
}
