# why: behind a loop its condition does not hold any more; behind `while True:` stands what its `break` left
import asyncio
import queue
import time
from concurrent.futures import Future

import requests


async def polled(future: Future, other: Future):
    while not future.done():
        await asyncio.sleep(0.1)
    future.result()
    while not other.done():
        await asyncio.sleep(0.1)
        if time.monotonic() > 10:
            break
    other.result()  # FAB102: 4, "Future.result()"


async def left(future: Future):
    while True:
        if future.done():
            break
        await asyncio.sleep(0.1)
    return future.result()


async def left_early(future: Future, k):
    while True:
        if future.done() or k:
            break
        await asyncio.sleep(0.1)
    while k:
        await asyncio.sleep(0.1)
    return future.result()  # FAB102: 11, "Future.result()"


async def filled(todo: queue.Queue):
    while todo.empty():
        await asyncio.sleep(0.1)
    todo.get()


async def connected(make):
    client = None
    while client is None:
        client = requests.Session() if make() else None
    else:
        client.get("https://example.org")  # FAB201: 8, "Session.get()"
    client.get("https://example.org")  # FAB201: 4, "Session.get()"


class Worker:
    def __init__(self):
        self._runs = False

    async def run(self):
        self._runs = True
        while self._runs:
            await asyncio.sleep(1)
        time.sleep(1)  # FAB101: 8, "time.sleep()"


async def endless():
    while True:
        await asyncio.sleep(1)
    time.sleep(1)


async def returned(answer):
    while 1:
        if answer:
            return 1
        for _ in range(3):
            break
        await asyncio.sleep(1)
    time.sleep(1)


async def left_from_inside(answer):
    while True:
        try:
            with open("x") as file:  # FAB401: 17, "open()"
                match answer:
                    case 1:
                        break
        finally:
            await asyncio.sleep(1)
    time.sleep(1)  # FAB101: 4, "time.sleep()"
