# why: what a local name holds can be unknown in part: asking for the known class does not end the function
from typing import TypeVar

from fastapi import FastAPI

app = FastAPI()

R = TypeVar("R")


class Failure:
    pass


def ask(client) -> R | Failure:
    return client.fetch()


def bare(client):
    if client is None:
        return Failure()
    return client.fetch()


async def guarded(client):
    try:
        return await client.fetch()
    except Exception as error:
        return error


@app.get("/a")
async def a(client):
    found = ask(client)
    if isinstance(found, Failure):
        return None
    open("a").read()  # FAB401: 4, "open() blocks the event loop in GET /a"


@app.get("/b")
async def b(client):
    found = bare(client)
    if isinstance(found, Failure):
        return None
    open("a").read()  # FAB401: 4, "open() blocks the event loop in GET /b"


@app.get("/c")
async def c(client):
    found = await guarded(client)
    if isinstance(found, Exception):
        raise found
    open("a").read()  # FAB401: 4, "open() blocks the event loop in GET /c"


@app.get("/d")
async def d(client):
    try:
        found = await client.fetch()
    except Exception as error:
        found = error
    if isinstance(found, Exception):
        return None
    open("a").read()  # FAB401: 4, "open() blocks the event loop in GET /d"


@app.get("/e")
async def e(client):
    found = client.get("x") or Failure()
    if isinstance(found, Failure):
        return None
    open("a").read()  # FAB401: 4, "open() blocks the event loop in GET /e"


@app.get("/f")
async def f(client):
    found = Failure()
    if client.ready:
        found = client.fetch()
    if isinstance(found, Failure):
        return None
    open("a").read()  # FAB401: 4, "open() blocks the event loop in GET /f"


@app.get("/g")
async def g(client):
    found = None
    if client.ready:
        found = client.fetch()
    if found is None:
        return None
    open("a").read()  # FAB401: 4, "open() blocks the event loop in GET /g"


def helper(x):
    if isinstance(x, Failure):
        return None
    return open("a").read()


@app.get("/h")
async def h(client):
    helper(client.fetch())  # FAB401: 4, "helper > open"


@app.get("/i")
async def i():
    helper(Failure())


@app.get("/j")
async def j(client, path: str):
    try:
        data = client.load(path)
    except ValueError as error:
        data = str(error)
    if not isinstance(data, str):
        open("a").read()  # FAB401: 8, "open() blocks the event loop in GET /j"
