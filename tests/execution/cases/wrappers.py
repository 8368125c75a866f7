"""Decorators decide where an endpoint runs: FastAPI looks at what it is given."""

import functools

from blocking_probe import probe
from fastapi import Depends, FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()


def async_wrapper(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def pool_wrapper(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return await run_in_threadpool(function, *args, **kwargs)

    return wrapper


def awaiting_wrapper(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return await function(*args, **kwargs)

    return wrapper


def plain_wrapper(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def looked_through(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        probe("body of a def wrapper around an async def")
        return function(*args, **kwargs)

    return wrapper


def not_looked_through(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        probe("body of a def wrapper around a def")
        return function(*args, **kwargs)

    return wrapper


@looked_through
async def audited():
    return 1


@app.get("/looked-through")
@looked_through
async def wrapped_endpoint(value: int = Depends(audited)):
    return value


@app.get("/not-looked-through")
@not_looked_through
def wrapped_plainly():
    return 1


@app.get("/called-by-async-wrapper")
@async_wrapper
def called_by_async_wrapper():
    probe("def under an async def wrapper")


@app.get("/called-in-pool")
@pool_wrapper
def called_in_pool():
    probe("def under a wrapper that offloads")


@app.get("/awaited")
@awaiting_wrapper
async def awaited():
    probe("async def under an async def wrapper")


@app.get("/plain")
@plain_wrapper
def plain():
    probe("def under a def wrapper")


@app.get("/plain-async")
@plain_wrapper
async def plain_async():
    probe("async def under a def wrapper")


@app.get("/cached")
@functools.lru_cache
def cached():
    probe("def under lru_cache")


class Views:
    def method(self):
        probe("bound method, def")

    async def async_method(self):
        probe("bound method, async def")

    @classmethod
    def class_method(cls):
        probe("classmethod, def")

    @staticmethod
    async def static_method():
        probe("staticmethod, async def")


class Callable:
    def __call__(self):
        probe("instance with def __call__")


class AsyncCallable:
    async def __call__(self):
        probe("instance with async def __call__")


def with_argument(value: int):
    probe("partial of a def")


views = Views()
app.add_api_route("/method", views.method)
app.add_api_route("/async-method", views.async_method)
app.add_api_route("/class-method", Views.class_method)
app.add_api_route("/static-method", Views.static_method)
app.add_api_route("/callable", Callable())
app.add_api_route("/async-callable", AsyncCallable())
app.add_api_route("/partial", functools.partial(with_argument, 1))
app.add_api_route("/lambda", lambda: probe("lambda"))


def drive(client):
    for path in ("called-by-async-wrapper", "called-in-pool", "awaited", "plain", "plain-async", "cached"):
        client.get(f"/{path}")
    for path in ("method", "async-method", "class-method", "static-method", "callable", "async-callable", "lambda"):
        client.get(f"/{path}")
    client.get("/partial")
    client.get("/looked-through")
    client.get("/not-looked-through")


EXPECTED = {
    "def under an async def wrapper": "loop",
    "def under a wrapper that offloads": "thread",
    "async def under an async def wrapper": "loop",
    "def under a def wrapper": "thread",
    "async def under a def wrapper": "loop",
    "def under lru_cache": "thread",
    "body of a def wrapper around an async def": "loop",
    "body of a def wrapper around a def": "thread",
    "bound method, def": "thread",
    "bound method, async def": "loop",
    "classmethod, def": "thread",
    "staticmethod, async def": "loop",
    "instance with def __call__": "thread",
    "instance with async def __call__": "loop",
    "partial of a def": "thread",
    "lambda": "thread",
}
ROWS = {}
