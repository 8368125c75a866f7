# why: what a container of protocols or functions holds is what callers give
from collections.abc import Callable, Mapping
from typing import Protocol

import requests


class Port(Protocol):
    def send(self, text: str) -> None: ...


class Slack:
    def send(self, text: str) -> None:
        requests.post("https://example.com/slack", json={"text": text}, timeout=1)


class Console:
    def send(self, text: str) -> None:
        print(text)


class Listed:
    def __init__(self, ports: list[Port]) -> None:
        self.ports = ports

    async def notify(self) -> None:
        for port in self.ports:
            port.send("x")  # FAB201: 12, "Slack.send > requests.post"


class Named:
    def __init__(self, ports: dict[str, Port]) -> None:
        self.ports = ports

    async def notify(self, name: str) -> None:
        self.ports[name].send("x")  # FAB201: 8, "Slack.send > requests.post"


class Harmless:
    def __init__(self, ports: list[Port]) -> None:
        self.ports = ports

    async def notify(self) -> None:
        for port in self.ports:
            port.send("x")


def enrich(document):
    return requests.get("https://example.com/enrich", params=document, timeout=1).json()


def tidy(document):
    return document


class Pipeline:
    def __init__(self, steps: list[Callable]) -> None:
        self.steps = steps

    async def run(self, document):
        for step in self.steps:
            document = step(document)  # FAB201: 23, "enrich > requests.get"
        return document


class Tools:
    def __init__(self, tools: Mapping[str, Callable]) -> None:
        self.tools = tools

    async def call(self, name, document):
        return self.tools[name](document)  # FAB201: 15, "enrich > requests.get"


listed = Listed([Slack(), Console()])
named = Named({"slack": Slack()})
harmless = Harmless([Console()])
pipeline = Pipeline([tidy, enrich])
tools = Tools({"tidy": tidy, "enrich": enrich})
