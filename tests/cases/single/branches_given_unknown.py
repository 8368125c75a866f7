# why: what a caller gives, and nothing is known of, is not the None that it would be without
import time
from typing import Any

import requests
from fastapi import FastAPI

app = FastAPI()


def parse(name, content=None):
    if content is None:
        with open(name) as file:
            content = file.read()
    return content


def declared(name: str, content: str | None = None):
    if content is None:
        time.sleep(1)
    return content


def use(session: requests.Session | None = None):
    if session is None:
        time.sleep(1)
        return None
    return session.get("u")


def hand_on(content=None):
    return parse("a", content)


@app.get("/")
async def read(outside):
    parse("a", outside["content"])
    parse("a", content=outside.content)
    declared("a", outside.content)
    hand_on(outside.content)
    parse("a")  # FAB401: 4, "parse"
    parse("a", None)  # FAB401: 4, "parse"
    declared("a")  # FAB101: 4, "declared"
    hand_on()  # FAB401: 4, "hand_on"
    await other()


@app.get("/maybe")
async def maybe(content=None):
    parse("a", content)  # FAB401: 4, "parse"
    await other()


@app.get("/any")
async def anything(content: Any = None):
    parse("a", content)  # FAB401: 4, "parse"
    await other()


@app.get("/unpacked")
async def unpacked(outside):
    parse("a", **outside)  # FAB401: 4, "parse"
    use(outside.session)  # FAB201: 4, "use"
    use()  # FAB101: 4, "use"
    await other()


async def other(): ...
