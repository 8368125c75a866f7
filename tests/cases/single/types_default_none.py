# why: `= None` says that a parameter can be None, whatever its annotation says; an argument that is not None rules it out
import time

import requests
from fastapi import FastAPI

app = FastAPI()


@app.get("/a")
async def number(build_id: int = None):
    if build_id is None:
        time.sleep(1)  # FAB101: 8, "sleep"


@app.get("/b")
async def items(names: list[str] = None):
    if names is not None:
        return names
    time.sleep(1)  # FAB101: 4, "sleep"


@app.get("/c")
async def required(build_id: int):
    if build_id is None:
        time.sleep(1)


@app.get("/d")
async def client(session: requests.Session = None):
    session.get("u")  # FAB201: 4, "get"


def fetch(name: str = None):
    if name is None:
        time.sleep(1)


def optional(name: str | None = None):
    if name is None:
        time.sleep(1)


@app.get("/e")
async def given(name: str, other: str = None):
    fetch()  # FAB101: 4, "fetch"
    fetch("x")
    fetch(name)
    fetch(f"{name}!")
    fetch(other)  # FAB101: 4, "fetch"
    optional()  # FAB101: 4, "optional"
    optional(name)
    optional(other)  # FAB101: 4, "optional"
