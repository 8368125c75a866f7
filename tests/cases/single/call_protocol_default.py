# why: the default of a parameter that is declared as a protocol says what is called, as that of an untyped one does
from dataclasses import dataclass, field
from typing import Protocol

import requests


class Embedder(Protocol):
    def embed(self, text: str) -> object: ...


class Remote:
    def embed(self, text: str) -> object:
        return requests.post("https://example.com", json=text)


class Local:
    def embed(self, text: str) -> object:
        return len(text)


class ByDefault:
    def __init__(self, embedder: Embedder = Remote()) -> None:
        self.embedder = embedder

    async def search(self, text: str) -> object:
        return self.embedder.embed(text)  # FAB201: 15, "Remote.embed > requests.post"


class InPlaceOfNone:
    def __init__(self, embedder: Embedder | None = None) -> None:
        if embedder is None:
            embedder = Remote()
        self.embedder: Embedder = embedder

    async def search(self, text: str) -> object:
        return self.embedder.embed(text)  # FAB201: 15, "Remote.embed > requests.post"


class Quiet:
    def __init__(self, embedder: Embedder | None = None, other: Embedder = Local()) -> None:
        self.embedder: Embedder = embedder or Local()
        self.other = other

    async def search(self, text: str) -> object:
        return self.embedder.embed(text), self.other.embed(text)


@dataclass
class Fields:
    made: Embedder = field(default_factory=Remote)
    plain: Embedder = Remote()

    async def search(self, text: str) -> object:
        self.made.embed(text)  # FAB201: 8, "Remote.embed > requests.post"
        return self.plain.embed(text)  # FAB201: 15, "Remote.embed > requests.post"


def helper(text: str, embedder: Embedder = Remote()) -> object:
    return embedder.embed(text)


def given_or_not(text: str, embedder: Embedder | None = None) -> object:
    return embedder.embed(text) if embedder is not None else None


async def search(text: str, embedder: Embedder = Remote()) -> object:
    helper(text)  # FAB201: 4, "helper > Remote.embed > requests.post"
    helper(text, Local())
    given_or_not(text)
    given_or_not(text, Remote())  # FAB201: 4, "given_or_not > Remote.embed > requests.post"
    return embedder.embed(text)  # FAB201: 11, "Remote.embed > requests.post"
