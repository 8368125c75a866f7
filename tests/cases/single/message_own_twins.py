# why: the advice for helpers that have an async twin, return a coroutine, need the running loop, open a connection for one thread
import asyncio
import hashlib
import sqlite3
import zipfile

import requests
from fastapi import FastAPI

app = FastAPI()


class Secret:
    @classmethod
    def of(cls, text: str):
        return hashlib.pbkdf2_hmac("sha256", text.encode(), b"x", 600_000)

    @classmethod
    async def of_async(cls, text: str):
        return await asyncio.to_thread(hashlib.pbkdf2_hmac, "sha256", text.encode(), b"x", 600_000)

    def load(self):
        return requests.get("u")

    async def aload(self):
        return self.load()  # FAB201: 15, "run it with \"await run_in_threadpool(self.load)\""


async def result(number: int):
    return number


async def numbers(number: int):
    yield number


def arun(number: int):
    requests.get("u")
    return result(number)


def astream(number: int):
    requests.get("u")
    return numbers(number)


def tell(number: int):
    requests.get("u")
    asyncio.get_running_loop().create_task(result(number))


class Spool:
    def __init__(self):
        self.connection = sqlite3.connect("x")


@app.get("/")
async def index(number: int):
    Secret.of("x")  # FAB601: 4, "use \"await Secret.of_async(...)\""
    await arun(number)  # FAB201: 10, "run it with \"await (await run_in_threadpool(arun, ...))\""
    async for each in astream(number):  # FAB201: 22, "\"async for each in await run_in_threadpool(astream, ...)\""
        print(each)
    tell(number)  # FAB201: 4, "move only what blocks in there into a thread: the rest of it needs the running event loop"
    Spool()  # FAB301: 4, "move the whole database work into one function"
    with zipfile.ZipFile("x") as archive:  # FAB402: 9, "move the blocking part of the \"with\" block into a function"
        await result(len(archive.filelist))


@app.get("/task")
async def task(number: int):
    requests.get("u")  # FAB201: 4, "httpx.AsyncClient"
    start(number)


def start(number: int):
    asyncio.create_task(result(number))
