# why: what is declared as any function, or as a protocol that only says how to call it, is the function that callers pass
import functools
import time
from collections.abc import Awaitable, Callable
from typing import Protocol

import elsewhere
from fastapi import Depends, FastAPI

app = FastAPI()
Send = Callable[..., None]


class Trigger(Protocol):
    def __call__(self, name: str) -> None: ...


def send(name):
    time.sleep(1)


def trigger(name: str, *, send: Send) -> None:
    send(name)


async def get_send() -> Send:
    return send


async def get_trigger(send: Send = Depends(get_send)) -> Trigger:
    return functools.partial(trigger, send=send)


class Manager:
    def __init__(self, *, send: Send, trigger: Trigger, unknown: Send, later: Callable[[], None] | None = None):
        self.send = send
        self.trigger = trigger
        self.unknown = unknown
        self.later = later

    async def create(self):
        self.send("a")  # FAB101: 8, "send()"
        self.trigger("b")  # FAB101: 8, "trigger > send > time.sleep"
        self.unknown("c")
        if self.later:
            self.later()  # FAB101: 12, "sleeps()"


def sleeps():
    time.sleep(1)


async def get_manager(send: Send = Depends(get_send), trigger: Trigger = Depends(get_trigger)):
    return Manager(send=send, trigger=trigger, unknown=elsewhere.send, later=sleeps)


@app.get("/")
async def index(trigger: Trigger = Depends(get_trigger)):
    trigger("x")  # FAB101: 4, "trigger > send > time.sleep"


@app.get("/managed")
async def managed(manager: Manager = Depends(get_manager)):
    manager.send(1)  # FAB101: 4, "send()"
    manager.trigger("c")  # FAB101: 4, "trigger()"


async def run(work: Callable[[], None]):
    work()  # FAB101: 4, "sleeps()"


async def run_async(work: Callable[[], Awaitable[None]]):
    await work()


async def run_either(work: Callable[[], Awaitable[None] | None]):
    result = work()  # FAB101: 13, "sleeps()"
    if result is not None:
        await result


async def main():
    await run(sleeps)
    await run_either(sleeps)
    await run_async(get_send)


def helper(callback: Callable[[], None]):
    callback()


def given_unknown():
    helper(elsewhere.run)


async def in_a_thread_only():
    given_unknown()
    helper(print)


def in_a_thread():
    helper(sleeps)


class Two:
    def __init__(self, work: Callable[[], None]):
        self.work = work

    async def start(self):
        self.work()


def make():
    return Two(sleeps), Two(print)
