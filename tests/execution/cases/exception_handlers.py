"""Exception handlers: `def` in a thread, `async def` on the loop."""

from blocking_probe import probe
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route


class Zero(Exception): ...


class One(Exception): ...


class Two(Exception): ...


class Three(Exception): ...


class Four(Exception): ...


def by_dict(request, exc):
    probe("FastAPI(exception_handlers=) def")
    return PlainTextResponse("handled")


async def by_dict_async(request, exc):
    probe("FastAPI(exception_handlers=) async def")
    return PlainTextResponse("handled")


app = FastAPI(exception_handlers={Zero: by_dict, One: by_dict_async})


@app.exception_handler(Two)
def decorated(request, exc):
    probe("exception_handler def")
    return PlainTextResponse("handled")


@app.exception_handler(Three)
async def decorated_async(request, exc):
    probe("exception_handler async def")
    return PlainTextResponse("handled")


@app.exception_handler(RequestValidationError)
def invalid(request, exc):
    probe("RequestValidationError def")
    return PlainTextResponse("handled")


@app.exception_handler(404)
def not_found(request, exc):
    probe("status code def")
    return PlainTextResponse("handled")


@app.exception_handler(Exception)
def anything(request, exc):
    probe("Exception def")
    return PlainTextResponse("handled")


def added(request, exc):
    probe("add_exception_handler def")
    return PlainTextResponse("handled")


app.add_exception_handler(Four, added)


@app.get("/raise/{number}")
async def fail(number: int):
    raise {0: Zero, 1: One, 2: Two, 3: Three, 4: Four}.get(number, RuntimeError)


def starlette_by_dict(request, exc):
    probe("Starlette(exception_handlers=) def")
    return PlainTextResponse("handled")


async def starlette_fail(request):
    raise Zero


app.mount("/starlette", Starlette(routes=[Route("/", starlette_fail)], exception_handlers={Zero: starlette_by_dict}))


def drive(client):
    for path in ("raise/0", "raise/1", "raise/2", "raise/3", "raise/4", "raise/5", "raise/x", "nowhere", "starlette/"):
        client.get(f"/{path}")


EXPECTED = {
    "FastAPI(exception_handlers=) def": "thread",
    "FastAPI(exception_handlers=) async def": "loop",
    "exception_handler def": "thread",
    "exception_handler async def": "loop",
    "RequestValidationError def": "thread",
    "status code def": "thread",
    "Exception def": "thread",
    "add_exception_handler def": "thread",
    "Starlette(exception_handlers=) def": "thread",
}
ROWS = {
    "FastAPI(exception_handlers=) def": "fastapi.applications.FastAPI(values:exception_handlers)",
    "exception_handler def": "fastapi.applications.FastAPI.exception_handler(return)",
    "add_exception_handler def": "starlette.applications.Starlette.add_exception_handler(handler)",
    "Starlette(exception_handlers=) def": "starlette.applications.Starlette(values:exception_handlers)",
}
