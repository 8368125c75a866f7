# why: isinstance of a protocol of the project asks what members an object's class has, and keeps that class.
import time
from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable


@runtime_checkable
class Readable(Protocol):
    size: int

    def scan(self) -> list: ...


@runtime_checkable
class Hook(Protocol):
    def __call__(self) -> None: ...


class Empty:
    def record(self, row): ...


class Shelf:
    def __init__(self):
        self.size = 1

    def scan(self) -> list:
        return [time.sleep(1)]


class Dynamic:
    def __getattr__(self, name):
        return 1

    def close(self):
        time.sleep(1)


class Store(ABC):
    @abstractmethod
    def ping(self) -> int: ...


class Disk(Store):
    size = 1

    def ping(self) -> int:
        return 1

    def scan(self) -> list:
        return [time.sleep(1)]


class Quiet(Store):
    def ping(self) -> int:
        return time.sleep(1)


def call_back():
    time.sleep(1)


def readable(store: Store) -> Readable | None:
    return store if isinstance(store, Readable) else None


def made(flag: bool):
    return Empty() if flag else Shelf()


async def exact(flag: bool):
    shelf = made(flag)
    if isinstance(shelf, Readable):
        shelf.scan()  # FAB101: 8, "Shelf.scan > time.sleep"
    else:
        shelf.scan()
    dynamic = Dynamic()
    if isinstance(dynamic, Readable):
        dynamic.close()  # FAB101: 8, "Dynamic.close > time.sleep"


async def declared(store: Store):
    if isinstance(store, Readable):
        store.scan()  # FAB101: 8, "Disk.scan > time.sleep"
        store.ping()
    else:
        store.ping()  # FAB101: 8, "Quiet.ping > time.sleep"


async def helper(store: Store):
    found = readable(store)
    if found is not None:
        found.scan()  # FAB101: 8, "Disk.scan > time.sleep"


async def functions(flag: bool):
    hook = call_back if flag else "text"
    if isinstance(hook, Hook):
        hook()  # FAB101: 8, "call_back > time.sleep"
