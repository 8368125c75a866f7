# why: no twin whose part the caller has called already, on the same object, and none that the object's class may lack
import asyncio

import requests


class Part:
    def after_start(self) -> None:
        requests.get("https://example.com/")

    async def async_after_start(self) -> None:
        """Hook."""


class Whole:
    def __init__(self) -> None:
        self.parts: list[Part] = []

    def after_start(self) -> None:
        for part in self.parts:
            part.after_start()

    async def async_after_start(self) -> None:
        await asyncio.gather(*[part.async_after_start() for part in self.parts])

    async def start(self) -> None:
        await self.async_after_start()
        self.after_start()  # FAB201: 8, 'run it with "await asyncio.to_thread(self.after_start)"'

    async def start_later(self) -> None:
        async def begin() -> None:
            await self.async_after_start()

        await begin()
        self.after_start()  # FAB201: 8, 'run it with "await asyncio.to_thread(self.after_start)"'


async def both(first: Whole, second: Whole) -> None:
    await first.async_after_start()
    second.after_start()  # FAB201: 4, 'use "await second.async_after_start()"'


class Options:
    def refresh(self) -> list[str]:
        raise NotImplementedError

    async def async_refresh(self) -> list[str]:
        raise NotImplementedError("no async")


class Function(Options):
    def refresh(self) -> list[str]:
        return []


class Remote(Options):
    def refresh(self) -> list[str]:
        return requests.get("https://example.com/").json()

    async def async_refresh(self) -> list[str]:
        return []


class Source:
    def load(self) -> list[str]:
        raise NotImplementedError

    async def aload(self) -> list[str]:
        raise NotImplementedError


class Page(Source):
    def load(self) -> list[str]:
        return requests.get("https://example.com/").json()

    async def aload(self) -> list[str]:
        return []


async def show(options: Options, remote: Remote, source: Source) -> None:
    options.refresh()  # FAB201: 4, 'run it with "await asyncio.to_thread(options.refresh)"'
    remote.refresh()  # FAB201: 4, 'use "await remote.async_refresh()"'
    source.load()  # FAB201: 4, 'use "await source.aload()"'
