# why: what is declared as a protocol, or as an abstract class, is what callers or the dependency at hand give
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Annotated, Protocol

import requests
from fastapi import Depends, FastAPI

app = FastAPI()


class Sender(Protocol):
    def send(self, text: str) -> None: ...


class Mail:
    def send(self, text: str) -> None:
        requests.post("https://mail.example/send", json={"text": text}, timeout=3)


class Silence:
    def send(self, text: str) -> None:
        return None


class Service:
    def __init__(self, sender: Sender) -> None:
        self.sender = sender

    def notify(self) -> None:
        self.sender.send("hello")


class Declaring:
    sender: Sender

    def __init__(self, sender: Sender) -> None:
        self.sender = sender

    def notify(self) -> None:
        self.sender.send("hello")


class Annotating:
    def __init__(self, sender: Sender) -> None:
        self.sender: Sender = sender

    def notify(self) -> None:
        self.sender.send("hello")


class Quiet:
    def __init__(self, sender: Sender) -> None:
        self.sender = sender

    def notify(self) -> None:
        self.sender.send("hello")


service = Service(Mail())
declaring = Declaring(Mail())
annotating = Annotating(Mail())
quiet = Quiet(Silence())


def get_sender() -> Sender:
    return Mail()


def get_silence() -> Sender:
    return Silence()


def get_service(sender: Annotated[Sender, Depends(get_sender)]) -> Service:
    return Service(sender)


def send_twice(sender: Sender) -> None:
    sender.send("one")
    sender.send("two")


async def of_objects():
    service.notify()  # FAB201: 4, "Service.notify > Mail.send > requests.post"
    declaring.notify()  # FAB201: 4, "Declaring.notify > Mail.send"
    annotating.notify()  # FAB201: 4, "Annotating.notify > Mail.send"
    quiet.notify()
    send_twice(Mail())  # FAB201: 4, "send_twice > Mail.send"
    send_twice(Silence())


@app.get("/default")
async def by_default(sender: Sender = Depends(get_sender)):
    sender.send("hello")  # FAB201: 4, "Mail.send"


@app.get("/annotated")
async def annotated(sender: Annotated[Sender, Depends(get_sender)]):
    sender.send("hello")  # FAB201: 4, "Mail.send"


@app.get("/service")
async def through(service: Annotated[Service, Depends(get_service)]):
    service.notify()  # FAB201: 4, "Service.notify > Mail.send"


@app.get("/silence")
async def silence(
    sender: Annotated[Sender, Depends(get_silence)], other: Sender = Depends(get_silence)
):
    sender.send("hello")
    other.send("hello")


class Store(ABC):
    @abstractmethod
    def load(self) -> bytes: ...


class Disk(Store):
    def load(self) -> bytes:
        return Path("store").read_bytes()


class Memory(Store):
    def load(self) -> bytes:
        return b""


def get_disk() -> Store:
    return Disk()


def get_memory() -> Store:
    return Memory()


@app.get("/disk")
async def from_disk(store: Annotated[Store, Depends(get_disk)]):
    return store.load()  # FAB401: 11, "Disk.load"


@app.get("/memory")
async def from_memory(store: Annotated[Store, Depends(get_memory)], other: Store = Depends(get_memory)):
    return store.load() + other.load()


async def from_any(store: Store):
    return store.load()  # FAB401: 11, "Disk.load"
