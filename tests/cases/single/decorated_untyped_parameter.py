# why: what callers pass for an untyped parameter of a coroutine goes through the project's decorator
# flags: sync-on-loop
import asyncio
import functools

import psycopg2
from fastapi import FastAPI

app = FastAPI()


class Manager:
    def save(self) -> None:
        psycopg2.connect("").cursor().execute("select 1")


def timed(func):
    @functools.wraps(func)
    async def inner(*args, **kwargs):
        return await func(*args, **kwargs)

    return inner


async def plain(client) -> None:
    client.save()  # FAB301: 4, "Manager.save > psycopg2.connect"


@timed
async def decorated(client) -> None:
    client.save()  # FAB301: 4, "Manager.save > psycopg2.connect"


async def work() -> None:
    manager = Manager()
    await plain(manager)
    await decorated(manager)


@app.on_event("startup")
async def start() -> None:
    asyncio.create_task(work())
