# why: what runs a loop of its own where none is running can move into a thread; what only asks for the running one cannot
import asyncio

import requests
from fastapi import FastAPI

app = FastAPI()


async def ask(text: str) -> str:
    return text


def step(text: str):
    requests.get("https://example.org")
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    if loop and loop.is_running():
        return asyncio.ensure_future(ask(text))
    return asyncio.run(ask(text))


def begin(text: str):
    requests.get("https://example.org")
    return asyncio.ensure_future(ask(text))


def through(text: str):
    return step(text)


@app.get("/")
async def home():
    step("a")  # FAB201: 4, 'or run it with "await run_in_threadpool(step, ...)"'
    through("a")  # FAB201: 4, 'or run it with "await run_in_threadpool(through, ...)"'
    begin("a")  # FAB201: 4, "the rest of it needs the running event loop"
