"""What the event loop calls back runs on the loop."""

import asyncio
import socket

from blocking_probe import probe
from fastapi import FastAPI

app = FastAPI()


def soon():
    probe("call_soon")


def later():
    probe("call_later")


def at():
    probe("call_at")


def from_thread(loop):
    loop.call_soon_threadsafe(threadsafe)


def threadsafe():
    probe("call_soon_threadsafe")


def done(future):
    probe("add_done_callback")


def task_done(task):
    probe("add_done_callback of a task")


def handle(loop, context):
    probe("set_exception_handler")


def make_task(loop, coro, **kwargs):
    probe("set_task_factory")
    return asyncio.Task(coro, loop=loop, **kwargs)


async def nothing():
    probe("created task")


@app.get("/timers")
async def timers():
    loop = asyncio.get_running_loop()
    loop.call_soon(soon)
    loop.call_later(0, later)
    loop.call_at(loop.time(), at)
    await loop.run_in_executor(None, from_thread, loop)
    await asyncio.sleep(0.01)


@app.get("/futures")
async def futures():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(done)
    future.set_result(1)
    task = asyncio.create_task(nothing())
    task.add_done_callback(task_done)
    await task
    await asyncio.sleep(0)


@app.get("/handlers")
async def handlers():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handle)
    loop.call_exception_handler({"message": "x"})
    loop.set_exception_handler(None)
    loop.set_task_factory(make_task)
    await asyncio.create_task(asyncio.sleep(0))
    loop.set_task_factory(None)


@app.get("/descriptors")
async def descriptors():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()

    def readable():
        probe("add_reader")
        loop.remove_reader(left)

    def writable():
        probe("add_writer")
        loop.remove_writer(left)

    loop.add_reader(left, readable)
    loop.add_writer(left, writable)
    right.send(b"x")
    await asyncio.sleep(0.01)
    left.close()
    right.close()


def drive(client):
    for path in ("timers", "futures", "handlers", "descriptors"):
        client.get(f"/{path}")


EXPECTED = {
    "call_soon": "loop",
    "call_later": "loop",
    "call_at": "loop",
    "call_soon_threadsafe": "loop",
    "add_done_callback": "loop",
    "add_done_callback of a task": "loop",
    "set_exception_handler": "loop",
    "set_task_factory": "loop",
    "created task": "loop",
    "add_reader": "loop",
    "add_writer": "loop",
}
ROWS = {
    "call_soon": "asyncio.AbstractEventLoop.call_soon(callback)",
    "call_later": "asyncio.AbstractEventLoop.call_later(callback)",
    "call_at": "asyncio.AbstractEventLoop.call_at(callback)",
    "call_soon_threadsafe": "asyncio.AbstractEventLoop.call_soon_threadsafe(callback)",
    "add_done_callback": "asyncio.Future.add_done_callback(fn)",
    "set_exception_handler": "asyncio.AbstractEventLoop.set_exception_handler(handler)",
    "set_task_factory": "asyncio.AbstractEventLoop.set_task_factory(factory)",
    "add_reader": "asyncio.AbstractEventLoop.add_reader(callback)",
    "add_writer": "asyncio.AbstractEventLoop.add_writer(callback)",
}
