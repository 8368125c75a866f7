# why: a method that stands under TYPE_CHECKING narrows the type of an inherited one
import typing
from typing import TYPE_CHECKING

import requests
from fastapi import FastAPI

app = FastAPI()


class Client(requests.Session):
    if TYPE_CHECKING:

        def get(self, url: str) -> requests.Response: ...


class Base:
    def load(self):
        return requests.get("https://example.com")


class Derived(Base):
    if typing.TYPE_CHECKING:

        def load(self) -> dict: ...


class Lazy(Base):
    if not TYPE_CHECKING:

        def load(self):
            return {}


class Else(Base):
    if TYPE_CHECKING:

        def load(self) -> dict: ...
    else:

        def load(self):
            return {}


client = Client()


@app.get("/a")
async def a():
    return client.get("https://example.com").text  # FAB201: 11, "requests.Session.get() blocks the event loop in GET /a"


@app.get("/b")
async def b():
    return Derived().load()  # FAB201: 11, "Base.load > requests.get"


@app.get("/c")
async def c():
    return Lazy().load(), Else().load()
