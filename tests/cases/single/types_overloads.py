# why: of an overloaded method, as of an overloaded function, what runs is the last definition, the only one with a body
import time
import typing
from typing import Literal, Protocol, overload


class Store:
    @overload
    def __init__(self, name: str) -> None: ...
    @overload
    def __init__(self, name: str, wait: int) -> None: ...
    def __init__(self, name, wait=0):
        time.sleep(wait)

    @overload
    def load(self, kind: Literal["a"]) -> int: ...
    @overload
    def load(self, kind: Literal["b"]) -> str: ...
    def load(self, kind: str) -> int | str:
        time.sleep(1)
        return 1

    @typing.overload
    @classmethod
    def make(cls, kind: int) -> "Store": ...
    @typing.overload
    @classmethod
    def make(cls, kind: str) -> None: ...
    @classmethod
    def make(cls, kind):
        time.sleep(1)
        return cls.__new__(cls)

    @overload
    async def fetch(self, kind: int) -> int: ...
    @overload
    async def fetch(self, kind: str) -> str: ...
    async def fetch(self, kind):
        return kind

    @overload
    def size(self, kind: int) -> int: ...
    @overload
    def size(self, kind: str) -> str: ...
    def size(self, kind):
        return kind


class Loads(Protocol):
    @overload
    def load(self, kind: int) -> Store: ...
    @overload
    def load(self, kind: str) -> Store: ...


class Other:
    def load(self, kind):
        return Store.__new__(Store)


async def handler(store: Store, loader: Loads):
    store.load("a")  # FAB101: 4, "load"
    store.size(1)
    await store.fetch(1)
    Store("a", 1)  # FAB101: 4, "Store"
    Store.make(1)  # FAB101: 4, "make"
    loader.load(1).load("a")  # FAB101: 4, "load"
