# why: a factory that is declared to give an abstract class gives what its branches make, directly or by calls
from abc import ABC, abstractmethod

import os

import requests
from fastapi import FastAPI

app = FastAPI()
KIND = os.environ.get("KIND", "a")


class Store(ABC):
    @abstractmethod
    def init(self) -> None:
        raise NotImplementedError


class Memory(Store):
    def init(self) -> None:
        pass


class Remote(Store):
    def init(self) -> None:
        requests.get("x")


def get_remote() -> Remote:
    return Remote()


def get_store() -> Store:
    if KIND == "memory":
        return Memory()
    return get_remote()


def get_store_reversed() -> Store:
    if KIND == "memory":
        return get_remote()
    return Memory()


def get_store_direct() -> Store:
    if KIND == "memory":
        return Memory()
    return Remote()


def get_store_unannotated():
    if KIND == "memory":
        return Memory()
    return get_remote()


@app.get("/1")
async def one():
    get_store().init()  # FAB201: 4, "Remote.init > requests.get"


@app.get("/2")
async def two():
    get_store_reversed().init()  # FAB201: 4, "Remote.init > requests.get"


@app.get("/3")
async def three():
    get_store_direct().init()  # FAB201: 4, "Remote.init > requests.get"


@app.get("/4")
async def four():
    get_store_unannotated().init()  # FAB201: 4, "Remote.init > requests.get"


def get_store_ternary() -> Store:
    return Memory() if KIND == "memory" else get_remote()


def get_store_name() -> Store:
    store = Memory()
    if KIND == "remote":
        store = get_remote()
    return store


def get_two_calls() -> Store:
    if KIND == "x":
        return get_memory()
    return get_remote()


def get_memory() -> Memory:
    return Memory()


@app.get("/5")
async def five():
    get_store_ternary().init()  # FAB201: 4, "Remote.init > requests.get"


@app.get("/6")
async def six():
    get_store_name().init()  # FAB201: 4, "Remote.init > requests.get"


@app.get("/7")
async def seven():
    get_two_calls().init()  # FAB201: 4, "Remote.init > requests.get"
