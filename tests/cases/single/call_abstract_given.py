# why: a helper whose parameter is declared as an abstract class runs the methods of what the call at hand gives it
from abc import ABC, abstractmethod
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()


class Store(ABC):
    @abstractmethod
    def load(self, name: str) -> bytes: ...

    def first(self) -> bytes:
        return self.load("first")


class Disk(Store):
    def load(self, name: str) -> bytes:
        return Path(name).read_bytes()


class Memory(Store):
    def __init__(self):
        self.kept = {}

    def load(self, name: str) -> bytes:
        return self.kept[name]


class Reader:
    def __init__(self, store: Store):
        self.store = store


def fill(store: Store) -> bytes:
    return store.load("a")


def fill_first(name: str, store: Store | None = None) -> bytes:
    if store is None:
        return b""
    return store.first()


def outer(store: Store) -> bytes:
    return fill(store)


def made(kind: str) -> Store:
    return Memory() if kind == "memory" else Disk()


@app.get("/")
async def index(store: Store, kind: str):
    fill(Memory())
    outer(Memory())
    fill_first("a", store=Memory())
    fill(Disk())  # FAB401: 4, "fill > Disk.load > pathlib.Path.read_bytes"
    outer(Disk())  # FAB401: 4, "outer > fill > Disk.load > pathlib.Path.read_bytes"
    fill_first("a", store=Disk())  # FAB401: 4, "fill_first > Store.first > Disk.load > pathlib.Path.read_bytes"
    fill(store)  # FAB401: 4, "fill > Disk.load > pathlib.Path.read_bytes"
    fill(made("memory"))
    fill(made(kind))  # FAB401: 4, "fill > Disk.load > pathlib.Path.read_bytes"
    kept = Memory()
    outer(kept)
    fill(Reader(store).store)  # FAB401: 4, "fill > Disk.load > pathlib.Path.read_bytes"
