"""sse-starlette advances a `def` generator in threads."""

from blocking_probe import probe
from fastapi import FastAPI
from sse_starlette import EventSourceResponse

app = FastAPI()


def events():
    probe("def generator")
    yield {"data": "x"}


async def async_events():
    probe("async generator")
    yield {"data": "x"}


@app.get("/def")
async def sync():
    return EventSourceResponse(events())


@app.get("/async")
async def asynchronous():
    return EventSourceResponse(async_events())


def drive(client):
    client.get("/def")
    client.get("/async")


EXPECTED = {"def generator": "thread", "async generator": "loop"}
ROWS = {"def generator": "sse_starlette.sse.EventSourceResponse(content)"}
