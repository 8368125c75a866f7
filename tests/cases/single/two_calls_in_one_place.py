# why: what makes an object and what is called on it are two calls; of what one call may run the worse kind is shown
import abc

import requests
from fastapi import FastAPI

app = FastAPI()


class Base:
    def __init__(self):
        with open("settings") as file:
            self.settings = file.read()


class Chain(Base):
    def fetch(self):
        return requests.get("https://example.com")


@app.get("/made")
async def made():
    Chain().fetch()  # FAB401: 4, "Chain > open" | FAB201: 4, "Chain.fetch > requests.get (two_calls_in_one_place.py:18)"
    await app.stop()


@app.get("/apart")
async def apart():
    chain = Chain()  # FAB401: 12, "Chain > open"
    chain.fetch()  # FAB201: 4, "Chain.fetch > requests.get"
    await app.stop()


class Store(abc.ABC):
    @abc.abstractmethod
    def write(self, name: str) -> None: ...


class FileStore(Store):
    def write(self, name: str) -> None:
        with open(name, "w") as file:
            file.write(name)


class HttpStore(Store):
    def write(self, name: str) -> None:
        requests.post(name)


async def one_of_several(store: Store):
    store.write("a")  # FAB201: 4, "HttpStore.write > requests.post"


def deeper():
    with open("settings") as file:
        return client(file.read())


def client(name):
    return http(name)


def http(name):
    return requests.get(name)


async def past_a_file():
    deeper()  # FAB201: 4, "deeper > client > http > requests.get"
