# why: what pydantic or an operator calls cannot become a coroutine function, so its helper cannot await it either
import asyncio

import requests
from fastapi import FastAPI
from pydantic import BaseModel, field_serializer

app = FastAPI()


async def load() -> str:
    return "x"


class Lazy:
    @property
    def text(self) -> str:
        return asyncio.run(load())

    def __str__(self) -> str:
        return requests.get("https://example.org").text


class Page(BaseModel):
    title: str

    @field_serializer("title")
    def serialized(self, title: str) -> str:
        return asyncio.run(load())


def by_property(lazy: Lazy) -> str:
    return lazy.text


def by_serializer(page: Page) -> dict[str, str]:
    return page.model_dump()


def by_text(lazy: Lazy) -> str:
    return str(lazy)


def by_call() -> str:
    return asyncio.run(load())


async def work(page: Page, lazy: Lazy) -> None:
    await asyncio.sleep(0)
    by_property(lazy)  # FAB104: 4, "await the coroutine here and hand its result over, instead of running an event loop in Lazy.text"
    by_serializer(page)  # FAB104: 4, "await the coroutine here and hand its result over, instead of running an event loop in Page.serialized"
    by_text(lazy)  # FAB201: 4, 'Lazy.__str__ > requests.get (message_loop_in_hook.py:21); run it with "await run_in_threadpool(by_text, ...)"'
    by_call()  # FAB104: 4, 'make by_call "async def" and await it, instead of running an event loop in it'


def others() -> str:
    return requests.get("https://example.org").text


@app.get("/")
async def home() -> str:
    by_call()  # FAB104: 4, 'instead of running an event loop in it, or declare home with plain "def"'
    return others()  # FAB201: 11, 'declare home with plain "def"'


def by_loop() -> str:
    return asyncio.get_event_loop().run_until_complete(load())


@app.get("/loop")
async def looped() -> str:
    return by_loop()  # FAB104: 11, 'make by_loop "async def" and await it'
