# why: an argument with the name that facts give to calls, where a coroutine twin is looked for
import asyncio
import time

from fastapi import FastAPI

app = FastAPI()


def get_cookies(name: str) -> dict:
    time.sleep(1)
    return {}


async def get_cookies_async(name: str) -> dict:
    await asyncio.sleep(1)
    return {}


@app.get("/")
async def handler(chunks: list[str]):
    found = get_cookies("a")  # FAB101: 12, "get_cookies > time.sleep"
    return [bytes(c) for c in chunks], found
