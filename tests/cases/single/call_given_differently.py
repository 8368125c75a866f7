# Callers pass different functions for one parameter: each call counts as it is.
import time
from collections.abc import Awaitable, Callable
from inspect import isawaitable

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()


async def run(callback: Callable[[str], str] | Callable[[str], Awaitable[str]]) -> str:
    result = callback("name")  # FAB101: 13, "fetch > time.sleep"
    return await result if isawaitable(result) else result


async def untyped(callback, in_thread):
    if in_thread:
        return await run_in_threadpool(callback, "name")
    return callback("name")


async def threaded(callback, in_thread=True):
    if not in_thread:
        return callback("name")  # FAB101: 15, "fetch > time.sleep"
    return await run_in_threadpool(callback, "name")


async def harmless(callback):
    return callback("name")


def fetch(name: str) -> str:
    time.sleep(1)
    return name


def quick(name: str) -> str:
    return name


async def fetch_async(name: str) -> str:
    return name


@app.get("/plain")
async def plain():
    await run(fetch)
    await untyped(fetch, True)
    await threaded(fetch, in_thread=False)
    await harmless(quick)


@app.get("/async")
async def asynchronous():
    await run(fetch_async)
    await untyped(quick, False)
    await threaded(quick)
    await harmless(str.upper)
