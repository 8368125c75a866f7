"""A path operation that yields: a `def` generator is advanced in threads, an async one on the loop."""

from collections.abc import AsyncIterable, Iterable

from blocking_probe import probe
from fastapi import FastAPI
from fastapi.responses import EventSourceResponse, StreamingResponse
from pydantic import BaseModel

app = FastAPI()


class Item(BaseModel):
    name: str


@app.get("/lines")
def lines() -> Iterable[Item]:
    probe("JSON lines, def generator")
    yield Item(name="x")


@app.get("/async-lines")
async def async_lines() -> AsyncIterable[Item]:
    probe("JSON lines, async generator")
    yield Item(name="x")


@app.get("/stream", response_class=StreamingResponse)
def stream():
    probe("StreamingResponse, def generator")
    yield "x"


@app.get("/async-stream", response_class=StreamingResponse)
async def async_stream():
    probe("StreamingResponse, async generator")
    yield "x"


@app.get("/events", response_class=EventSourceResponse)
def events():
    probe("server-sent events, def generator")
    yield {"x": 1}


@app.get("/async-events", response_class=EventSourceResponse)
async def async_events():
    probe("server-sent events, async generator")
    yield {"x": 1}


def drive(client):
    for path in ("lines", "stream", "events"):
        client.get(f"/{path}")
        client.get(f"/async-{path}")


EXPECTED = {
    "JSON lines, def generator": "thread",
    "JSON lines, async generator": "loop",
    "StreamingResponse, def generator": "thread",
    "StreamingResponse, async generator": "loop",
    "server-sent events, def generator": "thread",
    "server-sent events, async generator": "loop",
}
ROWS = {}
