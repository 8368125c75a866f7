# why: what functools.cache keeps is made once in a process; reading local files for that is like start-up
import functools
from functools import cache, lru_cache as memoised
from pathlib import Path

import requests
from fastapi import FastAPI

app = FastAPI()


@cache
def config():
    return Path("config.toml").read_text()


@functools.lru_cache(maxsize=None)
def engine(url="sqlite://", **options):
    return open(url).read()


@memoised
def template(name):
    return helper(name)


def helper(name):
    return Path(name).read_text()


@cache
def keys():
    config()
    return requests.get("https://example.org/jwks.json").json()


class Own:
    def cache(self, function):
        return function


own = Own()


@own.cache
def others():
    return open("x").read()


@app.get("/")
async def index(name: str):
    config()
    engine()
    engine("sqlite:///a.db", echo=True)
    engine(**{"pool": 5})
    engine(name)  # FAB401: 4, "engine"
    template("index.html")
    template(name)  # FAB401: 4, "template"
    keys()  # FAB201: 4, "keys"
    others()  # FAB401: 4, "others"
    helper(name)  # FAB401: 4, "helper"
