# why: callers give different functions to what hands them on to the coroutine that calls them; one of them blocks there
import asyncio
from collections.abc import Callable

import requests


def react() -> None:
    requests.post("https://api.example.com/react", json={"c": 1})


def remember() -> None:
    print("remembered")


async def run(notify):
    notify()  # FAB201: 4, "react > requests.post"


async def run_in_thread(notify):
    await asyncio.to_thread(notify)


async def run_declared(number: int, notify: Callable[[], None]) -> None:
    notify()  # FAB201: 4, "react > requests.post"


async def run_quick(notify):
    notify()


async def go(notify):
    await run(notify)
    await run_in_thread(notify)


def plain(number: int, notify: Callable[[], None]):
    return run_declared(number, notify)


async def over_plain(notify):
    await plain(1, notify)


async def in_thread(notify):
    await run_quick(lambda: remember())
    await asyncio.to_thread(notify)


async def handler():
    await go(react)
    await go(remember)
    await over_plain(remember)
    await over_plain(react)
    await in_thread(react)
    await in_thread(remember)
