import abc
from typing import Protocol

import requests
from fastapi import FastAPI

app = FastAPI()


def fetch(session):
    return session.get("http://x")


@app.get("/a")
async def a():
    return fetch(requests.Session())  # FAB201: 11, "fetch > requests.Session.get"


class State:
    client = None


state = State()


def boot():
    state.client = requests.Session()


@app.get("/b")
async def b():
    return state.client.get("http://x")  # FAB201: 11, "requests.Session.get()"


class Backend(abc.ABC):
    @abc.abstractmethod
    def load(self): ...


class Quick(Backend):
    def load(self):
        return 1


@app.get("/c")
async def c(backend: Backend):
    return backend.load()


class Worker:
    def __init__(self, session):
        self.session = session

    async def go(self):
        return self.session.get("http://x")  # FAB201: 15, "requests.Session.get()"


def make():
    return Worker(requests.Session())


class Quiet:
    def __init__(self, session=None):
        self.session = session

    async def go(self):
        return self.session.get("http://x")
