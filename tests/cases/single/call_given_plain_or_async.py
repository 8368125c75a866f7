# A callback declared as a function or a coroutine function: which it is, the callers say.
import inspect
import time
from collections.abc import Awaitable, Callable

import requests
from fastapi import FastAPI

app = FastAPI()


async def run(callback: Callable[[str], str] | Callable[[str], Awaitable[str]]) -> str:
    result = callback("name")  # FAB101: 13, "fetch > time.sleep"
    if inspect.isawaitable(result):
        return await result
    return result


class Poller:
    def __init__(self, check: Callable[[], None] | Callable[[], Awaitable[None]]) -> None:
        self._check = check

    async def poll(self) -> None:
        if inspect.iscoroutinefunction(self._check):
            await self._check()
        else:
            self._check()  # FAB201: 12, "check > requests.get"


async def run_async(callback: Callable[[str], str] | Callable[[str], Awaitable[str]]) -> str:
    result = callback("name")
    return await result if inspect.isawaitable(result) else result


async def only_async(callback: Callable[[str], Awaitable[str]]) -> str:
    return await callback("name")


def fetch(name: str) -> str:
    time.sleep(1)
    return name


async def fetch_async(name: str) -> str:
    return name


def check() -> None:
    requests.get("https://example.org/health")


@app.get("/plain")
async def plain():
    await run(fetch)
    await Poller(check).poll()


@app.get("/async")
async def asynchronous():
    await run_async(fetch_async)
    await only_async(fetch_async)
