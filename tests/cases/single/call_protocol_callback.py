# why: a protocol that only says how to call is met by objects with __call__ as well as by functions
from collections.abc import Callable
from typing import Protocol, cast

import requests


class Fetch(Protocol):
    def __call__(self, url: str) -> object: ...


def fetch(url: str) -> object:
    return requests.get(url)


class Client:
    def __call__(self, url: str) -> object:
        return requests.get(url)


class Derived(Fetch):
    def __call__(self, url: str) -> object:
        return requests.get(url)


class Silent:
    def __call__(self, url: str) -> object:
        return url


class AsyncClient:
    async def __call__(self, url: str) -> object:
        return url


class WithFunction:
    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    async def get(self, url: str) -> object:
        return self._fetch(url)  # FAB201: 15, "fetch > requests.get"


class WithObject:
    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    async def get(self, url: str) -> object:
        return self._fetch(url)  # FAB201: 15, "Client.__call__ > requests.get"


class WithDerived:
    _fetch: Fetch | None

    def __init__(self, fetch: Fetch | None = None) -> None:
        self._fetch = fetch

    async def get(self, url: str) -> object:
        return self._fetch(url) if self._fetch else None  # FAB201: 15, "Derived.__call__ > requests.get"


class WithCallable:
    def __init__(self, fetch: Callable[[str], object]) -> None:
        self._fetch = fetch

    async def get(self, url: str) -> object:
        return self._fetch(url)  # FAB201: 15, "Client.__call__ > requests.get"


class WithSilent:
    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch

    async def get(self, url: str) -> object:
        return self._fetch(url)


class WithAsync:
    def __init__(self, fetch: Callable[[str], object]) -> None:
        self._fetch = fetch

    async def get(self, url: str) -> object:
        return await self._fetch(url)


made = [
    WithFunction(fetch),
    WithObject(Client()),
    WithDerived(Derived()),
    WithCallable(Client()),
    WithSilent(Silent()),
    WithAsync(AsyncClient()),
]


def default() -> Fetch | None:
    return cast(Fetch, Client())


class ByDefault:
    def __init__(self, fetch: Fetch | None = default()) -> None:
        self._fetch = fetch

    async def get(self, url: str) -> object:
        return self._fetch(url) if self._fetch else None  # FAB201: 15, "Client.__call__ > requests.get"
