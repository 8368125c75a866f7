"""A path operation of the application: `def` in a thread, `async def` on the loop."""

from blocking_probe import probe
from fastapi import FastAPI

app = FastAPI()


@app.get("/get-def")
def get_def():
    probe("get def")


@app.get("/get-async-def")
async def get_async_def():
    probe("get async def")


@app.put("/put-def")
def put_def():
    probe("put def")


@app.put("/put-async-def")
async def put_async_def():
    probe("put async def")


@app.post("/post-def")
def post_def():
    probe("post def")


@app.post("/post-async-def")
async def post_async_def():
    probe("post async def")


@app.delete("/delete-def")
def delete_def():
    probe("delete def")


@app.delete("/delete-async-def")
async def delete_async_def():
    probe("delete async def")


@app.options("/options-def")
def options_def():
    probe("options def")


@app.options("/options-async-def")
async def options_async_def():
    probe("options async def")


@app.head("/head-def")
def head_def():
    probe("head def")


@app.head("/head-async-def")
async def head_async_def():
    probe("head async def")


@app.patch("/patch-def")
def patch_def():
    probe("patch def")


@app.patch("/patch-async-def")
async def patch_async_def():
    probe("patch async def")


@app.trace("/trace-def")
def trace_def():
    probe("trace def")


@app.trace("/trace-async-def")
async def trace_async_def():
    probe("trace async def")


@app.api_route("/api-route-def", methods=["GET"])
def api_route_def():
    probe("api_route def")


@app.api_route("/api-route-async-def", methods=["GET"])
async def api_route_async_def():
    probe("api_route async def")


def add_api_route_def():
    probe("add_api_route def")


app.add_api_route("/add-api-route-def", add_api_route_def)


async def add_api_route_async_def():
    probe("add_api_route async def")


app.add_api_route("/add-api-route-async-def", add_api_route_async_def)


def drive(client):
    client.request("GET", "/get-def")
    client.request("GET", "/get-async-def")
    client.request("PUT", "/put-def")
    client.request("PUT", "/put-async-def")
    client.request("POST", "/post-def")
    client.request("POST", "/post-async-def")
    client.request("DELETE", "/delete-def")
    client.request("DELETE", "/delete-async-def")
    client.request("OPTIONS", "/options-def")
    client.request("OPTIONS", "/options-async-def")
    client.request("HEAD", "/head-def")
    client.request("HEAD", "/head-async-def")
    client.request("PATCH", "/patch-def")
    client.request("PATCH", "/patch-async-def")
    client.request("TRACE", "/trace-def")
    client.request("TRACE", "/trace-async-def")
    client.request("GET", "/api-route-def")
    client.request("GET", "/api-route-async-def")
    client.request("GET", "/add-api-route-def")
    client.request("GET", "/add-api-route-async-def")


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
    "get def": "fastapi.applications.FastAPI.get(return)",
    "put def": "fastapi.applications.FastAPI.put(return)",
    "post def": "fastapi.applications.FastAPI.post(return)",
    "delete def": "fastapi.applications.FastAPI.delete(return)",
    "options def": "fastapi.applications.FastAPI.options(return)",
    "head def": "fastapi.applications.FastAPI.head(return)",
    "patch def": "fastapi.applications.FastAPI.patch(return)",
    "trace def": "fastapi.applications.FastAPI.trace(return)",
    "api_route def": "fastapi.applications.FastAPI.api_route(return)",
    "add_api_route def": "fastapi.applications.FastAPI.add_api_route(endpoint)",
}
