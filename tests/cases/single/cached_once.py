# why: what functools.cache keeps is made once in a process; reading local files for that is like start-up
import functools
from functools import cache, lru_cache as memoised
from pathlib import Path
from typing import Literal

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


# Asked for by helpers, which have a few names of their own.
NAME = "style.css"


@cache
def version(name):
    return hash(Path(name).read_bytes())


def static(name):
    return f"/static/{name}?{version(name)}"


Dialect = Literal["postgresql", "sqlite"]


@cache
def schema(dialect: Dialect):
    return Path(dialect).read_text()


def by_name(name):
    return template(name)


@app.get("/schema")
async def read_schema(dialect: Dialect):
    return schema(dialect)


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
    static(name)
    version(NAME)
    by_name("index.html")
