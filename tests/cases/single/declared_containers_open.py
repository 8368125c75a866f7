# why: what a container is declared to hold often says nothing (`Any`, an abstract class, `type[Base]`): what is in it does
from abc import ABC, abstractmethod
from typing import Any, Protocol

import requests


class Base(ABC):
    @abstractmethod
    def save(self): ...


class S3(Base):
    def save(self):
        requests.put("x")


class Cheap(Base):
    def save(self):
        return 1


class Store(Protocol):
    def put(self) -> None: ...


class Disk:
    def put(self) -> None:
        requests.put("x")


def fetch():
    return requests.get("x")


PROVIDERS: dict[str, type[Base]] = {"s3": S3}
CHEAP: dict[str, type[Base]] = {"cheap": Cheap}
DEFAULT: type[Base] = S3
STORES: dict[str, Store] = {"s3": Disk()}
TOOLS: dict[str, Any] = {"fetch": fetch, "session": requests.Session()}
NESTED: dict[str, dict[str, Any]] = {"fetch": {"fn": fetch}}
LIST: list[dict[str, Any]] = [{"fn": fetch}]
PAIRS: list[tuple[str, Any]] = [("fn", fetch)]


def make(kind: str) -> Base:
    return PROVIDERS[kind]()


def context() -> dict[str, Any]:
    return {"session": requests.Session()}


def run(tools: dict[str, Any]):
    tools["fetch"]()


class Service:
    def __init__(self, cls: type[Base] = S3):
        self.cls = cls
        self.tools: dict[str, Any] = {"fetch": fetch}

    def go(self):
        return self.cls().save()

    def call(self, name: str):
        return self.tools[name]()


async def by_class(kind: str, cls: type[Base]):
    PROVIDERS[kind]().save()  # FAB201: 4, "S3.save"
    CHEAP[kind]().save()
    DEFAULT().save()  # FAB201: 4, "S3.save"
    cls().save()  # FAB201: 4, "S3.save"
    make(kind).save()  # FAB201: 4, "S3.save"
    STORES[kind].put()  # FAB201: 4, "Disk.put"


async def by_item(name: str, service: Service):
    TOOLS["session"].get("x")  # FAB201: 4, "requests.Session.get"
    TOOLS[name]()  # FAB201: 4, "fetch"
    NESTED[name]["fn"]()  # FAB201: 4, "fetch"
    context()["session"].get("x")  # FAB201: 4, "requests.Session.get"
    for item in LIST:
        item["fn"]()  # FAB201: 8, "fetch"
    for _, item in PAIRS:
        item()  # FAB201: 8, "fetch"
    local: dict[str, Any] = {"session": requests.Session()}
    local["session"].get("x")  # FAB201: 4, "requests.Session.get"
    run(TOOLS)  # FAB201: 4, "run"
    run({"fetch": fetch})  # FAB201: 4, "run"
    run({"fetch": print})
    Service().go()  # FAB201: 4, "Service.go"
    service.call(name)  # FAB201: 4, "Service.call"
