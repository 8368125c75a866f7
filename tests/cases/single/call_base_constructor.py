# why: what the constructor of a base class is given by super().__init__(), or by who makes an object of a derived class
from collections.abc import Callable

import httpx
import requests


class Base:
    def __init__(self, client, callback: Callable[[str], None] | None = None):
        self.client = client
        self.callback = callback

    def load(self):
        return self.client.get("u")

    def end(self):
        if self.callback is not None:
            self.callback("x")


class Passing(Base):
    def __init__(self, client, name):
        super().__init__(client=client, callback=send)
        self.name = name

    async def run(self):
        self.load()  # FAB201: 8, "Base.load > requests.Session.get"
        self.end()  # FAB201: 8, "Base.end > send > requests.post"
        self.client.get("u")  # FAB201: 8, "requests.Session.get"


class Lower(Passing):
    def __init__(self):
        super().__init__(requests.Session(), "lower")

    async def again(self):
        self.load()  # FAB201: 8, "Base.load > requests.Session.get"


class Asynchronous(Base):
    def __init__(self):
        Base.__init__(self, httpx.AsyncClient())

    async def run(self):
        self.end()
        return await self.client.get("u")


class Inheriting(Base):
    async def run(self):
        self.load()  # FAB201: 8, "Base.load > requests.Session.get"
        self.end()


class NobodyMakes(Base):
    async def run(self):
        self.load()


class Agreeing:
    """All classes that derive from it give the same, so its own methods know it."""

    def __init__(self, client):
        self.client = client

    async def run(self):
        self.client.get("u")  # FAB201: 8, "requests.Session.get"


class AgreeingOne(Agreeing):
    def __init__(self):
        super().__init__(requests.Session())


class AgreeingTwo(Agreeing):
    pass


class Differing:
    def __init__(self, client):
        self.client = client

    async def run(self):
        return self.client.get("u")


class DifferingOne(Differing):
    def __init__(self):
        super().__init__(requests.Session())


class DifferingTwo(Differing):
    def __init__(self):
        super().__init__(httpx.AsyncClient())


def send(text):
    requests.post("u", text)


async def use():
    Inheriting(requests.Session()).load()  # FAB201: 4, "Base.load"
    Passing(requests.Session(), "x")
    AgreeingTwo(requests.Session())
    DifferingTwo()
