"""A synchronous iterator given to a StreamingResponse is advanced in threads; its `__iter__` runs on the loop."""

from blocking_probe import probe
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from starlette.concurrency import iterate_in_threadpool

app = FastAPI()


def numbers():
    probe("def generator")
    yield b"1"
    probe("def generator, later")
    yield b"2"


async def async_numbers():
    probe("async generator")
    yield b"1"


def pool_numbers():
    probe("iterate_in_threadpool")
    yield b"1"


class Rows:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        probe("__iter__ of an iterator class")
        return self

    def __next__(self):
        probe("__next__ of an iterator class")
        self.left -= 1
        if not self.left:
            raise StopIteration
        return b"row"


class AsyncRows:
    def __init__(self):
        self.left = 2

    def __aiter__(self):
        probe("__aiter__ of an iterator class")
        return self

    async def __anext__(self):
        probe("__anext__ of an iterator class")
        self.left -= 1
        if not self.left:
            raise StopAsyncIteration
        return b"row"


@app.get("/sync")
async def sync():
    return StreamingResponse(numbers())


@app.get("/async")
async def asynchronous():
    return StreamingResponse(async_numbers())


@app.get("/pool")
async def pool():
    return StreamingResponse(iterate_in_threadpool(pool_numbers()))


@app.get("/class")
async def iterator_class():
    return StreamingResponse(Rows())


@app.get("/async-class")
def async_iterator_class():
    return StreamingResponse(AsyncRows())


def drive(client):
    for path in ("sync", "async", "pool", "class", "async-class"):
        client.get(f"/{path}")


EXPECTED = {
    "def generator": "thread",
    "def generator, later": "thread",
    "async generator": "loop",
    "iterate_in_threadpool": "thread",
    "__iter__ of an iterator class": "loop",
    "__next__ of an iterator class": "thread",
    "__aiter__ of an iterator class": "loop",
    "__anext__ of an iterator class": "loop",
}
ROWS = {
    "def generator": "starlette.responses.StreamingResponse(content)",
    "iterate_in_threadpool": "starlette.concurrency.iterate_in_threadpool(iterator)",
}
