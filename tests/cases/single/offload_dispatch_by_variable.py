# why: one name for sync and async callers, told apart by a variable that holds whether a loop runs
# One name for sync and async callers: a helper asks for the running loop and says True or False; the sync way is not loop code.
import asyncio
from functools import wraps

import requests
from fastapi import FastAPI

app = FastAPI()


def in_loop() -> bool:
    try:
        asyncio.get_running_loop()
        return True
    except RuntimeError:
        return False


def in_loop2() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def in_loop3() -> bool:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    return loop is not None


def fetch_sync(url):
    return requests.get(url)


async def fetch_async(url): ...


def inline(url):
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return fetch_sync(url)
    return fetch_async(url)


def by_if(url):
    if in_loop():
        return fetch_async(url)
    return fetch_sync(url)


def by_not(url):
    if not in_loop():
        return fetch_sync(url)
    return fetch_async(url)


def by_if2(url):
    if in_loop2():
        return fetch_async(url)
    return fetch_sync(url)


def by_if3(url):
    if in_loop3():
        return fetch_async(url)
    return fetch_sync(url)


def by_expression(url):
    fn = fetch_async if in_loop() else fetch_sync
    return fn(url)


def by_variable(url):
    run_sync = not in_loop()
    fn = fetch_sync if run_sync else fetch_async
    return fn(url)


def by_option(url, _sync=None):
    run_sync = bool(_sync) if _sync is not None else not in_loop()
    fn = fetch_sync if run_sync else fetch_async
    return fn(url)


def dispatch(async_impl):
    def decorator(sync_fn):
        @wraps(sync_fn)
        def wrapper(*args, **kwargs):
            _sync = kwargs.pop("_sync", None)
            run_sync = bool(_sync) if _sync is not None else not in_loop()
            fn = sync_fn if run_sync else async_impl
            return fn(*args, **kwargs)

        return wrapper

    return decorator


def dispatch_simple(async_impl):
    def decorator(sync_fn):
        @wraps(sync_fn)
        def wrapper(*args, **kwargs):
            if in_loop():
                return async_impl(*args, **kwargs)
            return sync_fn(*args, **kwargs)

        return wrapper

    return decorator


@dispatch(fetch_async)
def fetch(url):
    return requests.get(url)


@dispatch_simple(fetch_async)
def fetch2(url):
    return requests.get(url)


class Runner:
    async def aadd(self, url): ...

    @dispatch(aadd)
    def add(self, url):
        return requests.get(url)


@app.get("/0")
async def r0(url: str):
    return await inline(url)


@app.get("/1")
async def r1(url: str):
    return await by_if(url)


@app.get("/2")
async def r2(url: str):
    return await by_not(url)


@app.get("/3")
async def r3(url: str):
    return await by_if2(url)


@app.get("/4")
async def r4(url: str):
    return await by_if3(url)


@app.get("/5")
async def r5(url: str):
    return await by_expression(url)


@app.get("/6")
async def r6(url: str):
    return await by_variable(url)


@app.get("/7")
async def r7(url: str):
    return await by_option(url)


@app.get("/8")
async def r8(url: str):
    return await fetch(url)


@app.get("/9")
async def r9(url: str):
    return await fetch2(url)


@app.get("/10")
async def r10(url: str):
    return await Runner().add(url)


@app.get("/11")
async def r11(url: str):
    return by_option(url, _sync=True)  # FAB201: 11, "by_option > fetch_sync > requests.get"


@app.get("/12")
async def r12(url: str):
    return fetch(url, _sync=True)  # FAB201: 11, "fetch() blocks the event loop in GET /12: fetch > requests.get"
