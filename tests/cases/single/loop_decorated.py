# why: what a handler's other decorators make of it decides where it runs
# flags: sync-on-loop
import asyncio
import functools
import time

import somewhere
from fastapi import FastAPI
from fastapi_utils.tasks import repeat_every

app = FastAPI()


def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


def in_thread(function):
    @functools.wraps(function)
    async def wrapper(*args):
        return await asyncio.to_thread(function, *args)

    return wrapper


def made_async(function):
    @functools.wraps(function)
    async def wrapper(*args):
        return function(*args)

    return wrapper


@app.on_event("startup")
@logged
def first():
    time.sleep(1)  # FAB101: 4, "in startup handler first"


@app.on_event("startup")
@in_thread
def second():
    time.sleep(1)


@app.get("/third")
@made_async
def third():
    time.sleep(1)  # FAB101: 4, "in GET /third"


@app.get("/fourth")
@logged
def fourth():
    time.sleep(1)


@app.on_event("startup")
@repeat_every(seconds=60)
def fifth():
    time.sleep(1)


@app.on_event("startup")
@somewhere.decorator
def sixth():
    time.sleep(1)


@app.get("/seventh")
@logged
async def seventh():
    time.sleep(1)  # FAB101: 4, "in GET /seventh"
