# why: a function that is declared to give a function or None keeps the function
# A function that is declared to give "a callable or None" and really gives None in one branch: the callable is lost.
from collections.abc import Callable
from typing import Any, Optional

import requests
from fastapi import FastAPI

app = FastAPI()


def send(name: str) -> None:
    requests.post("https://example.com/create")


TABLE = {"POST": send}


def u_if(m):
    if m == "POST":
        return send
    return None


def u_get(m):
    return TABLE.get(m)


def o_if(m) -> Optional[Callable[[str], None]]:
    if m == "POST":
        return send
    return None


def o_get(m) -> Optional[Callable[[str], None]]:
    return TABLE.get(m)


def p_if(m) -> Callable[[str], None] | None:
    if m == "POST":
        return send
    return None


def p_implicit(m) -> Callable[[str], None] | None:
    if m == "POST":
        return send


def c_if(m) -> Callable[[str], None]:
    if m == "POST":
        return send
    return None


def c_raise(m) -> Callable[[str], None] | None:
    if m == "POST":
        return send
    raise ValueError(m)


def a_if(m) -> Any:
    if m == "POST":
        return send
    return None


def p_ifexp(m) -> Callable[[str], None] | None:
    return send if m == "POST" else None


def two(m) -> Callable[[str], None] | None:
    if m == "POST":
        return send
    return print


@app.get("/1")
async def m1(m: str):
    h = u_if(m)
    if h is not None:
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/2")
async def m2(m: str):
    h = u_get(m)
    if h is not None:
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/3")
async def m3(m: str):
    h = o_if(m)
    if h is not None:
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/4")
async def m4(m: str):
    h = o_get(m)
    if h is not None:
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/5")
async def m5(m: str):
    h = p_if(m)
    if h is not None:
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/6")
async def m6(m: str):
    if h := p_implicit(m):
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/7")
async def m7(m: str):
    c_if(m)("u")  # FAB201: 4, "send > requests.post"


@app.get("/8")
async def m8(m: str):
    c_raise(m)("u")  # FAB201: 4, "send > requests.post"


@app.get("/9")
async def m9(m: str):
    h = a_if(m)
    if h:
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/10")
async def m10(m: str):
    h = p_ifexp(m)
    if h:
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/11")
async def m11(m: str):
    two(m)("u")  # FAB201: 4, "send > requests.post"


@app.get("/12")
async def m12(m: str):
    h: Callable[[str], None] | None = None
    if m == "POST":
        h = send
    if h:
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/13")
async def m13(m: str):
    h: Callable[[str], None] | None = TABLE.get(m)
    if h:
        h("u")  # FAB201: 8, "send > requests.post"


@app.get("/14")
async def m14(m: str):
    h: Callable[[str], None] | None = send if m else None
    if h:
        h("u")  # FAB201: 8, "send > requests.post"
