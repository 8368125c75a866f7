"""What an `async def` calls, enters, iterates or reads stays on the loop; what a `def` calls, in its thread."""

import contextlib
import json

from blocking_probe import probe
from fastapi import FastAPI
from fastapi.encoders import jsonable_encoder

app = FastAPI()


def helper():
    probe("helper")


class Manager:
    def __enter__(self):
        probe("__enter__")
        return self

    def __exit__(self, *exc):
        probe("__exit__")


class Thing:
    @property
    def size(self):
        probe("property")
        return 1

    def __getitem__(self, key):
        probe("__getitem__")
        return key

    def __iter__(self):
        probe("__iter__")
        return iter(())


def generator():
    probe("generator")
    yield 1


@contextlib.contextmanager
def managed():
    probe("contextmanager")
    yield


@contextlib.asynccontextmanager
async def async_managed():
    probe("asynccontextmanager")
    yield


def key(value):
    probe("sorted(key=)")
    return value


def default(value):
    probe("json.dumps(default=)")
    return "x"


def encode(value):
    probe("jsonable_encoder(custom_encoder=)")
    return "x"


def thread_helper():
    probe("helper of a def endpoint")


@app.get("/async")
async def endpoint():
    helper()
    with Manager():
        pass
    thing = Thing()
    assert thing.size
    assert thing["key"]
    for _ in thing:
        pass
    for _ in generator():
        pass
    with managed():
        pass
    async with async_managed():
        pass
    sorted([1], key=key)
    json.dumps(object(), default=default)
    jsonable_encoder(thing, custom_encoder={Thing: encode})


@app.get("/def")
def def_endpoint():
    thread_helper()


def drive(client):
    client.get("/async")
    client.get("/def")


EXPECTED = {
    "helper": "loop",
    "__enter__": "loop",
    "__exit__": "loop",
    "property": "loop",
    "__getitem__": "loop",
    "__iter__": "loop",
    "generator": "loop",
    "contextmanager": "loop",
    "asynccontextmanager": "loop",
    "sorted(key=)": "loop",
    "json.dumps(default=)": "loop",
    "jsonable_encoder(custom_encoder=)": "loop",
    "helper of a def endpoint": "thread",
}
ROWS = {}
