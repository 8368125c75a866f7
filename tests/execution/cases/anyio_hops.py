"""Out of a worker thread and back onto the loop."""

import anyio
import anyio.from_thread
from blocking_probe import probe
from fastapi import FastAPI

app = FastAPI()


def back():
    probe("from_thread.run_sync")


async def back_async():
    probe("from_thread.run async def")


async def nothing():
    return None


def back_run():
    probe("from_thread.run def")
    return nothing()


@app.get("/def")
def endpoint():
    probe("def endpoint")
    anyio.from_thread.run_sync(back)
    anyio.from_thread.run(back_async)
    anyio.from_thread.run(back_run)


def soon():
    probe("TaskGroup.start_soon def")
    return nothing()


async def soon_async():
    probe("TaskGroup.start_soon async def")


async def started(task_status):
    task_status.started()


def start(*, task_status):
    probe("TaskGroup.start def")
    return started(task_status)


@app.get("/tasks")
async def tasks():
    async with anyio.create_task_group() as group:
        group.start_soon(soon)
        group.start_soon(soon_async)
        await group.start(start)


def called():
    probe("BlockingPortal.call")


def task_soon():
    probe("BlockingPortal.start_task_soon")


@app.get("/portal")
def portal_endpoint():
    with anyio.from_thread.start_blocking_portal() as portal:
        portal.call(called)
        portal.start_task_soon(task_soon).result()


def drive(client):
    for path in ("def", "tasks", "portal"):
        client.get(f"/{path}")


EXPECTED = {
    "def endpoint": "thread",
    "from_thread.run_sync": "loop",
    "from_thread.run async def": "loop",
    "from_thread.run def": "loop",
    "TaskGroup.start_soon def": "loop",
    "TaskGroup.start_soon async def": "loop",
    "TaskGroup.start def": "loop",
    "BlockingPortal.call": "loop",
    "BlockingPortal.start_task_soon": "loop",
}
ROWS = {
    "from_thread.run_sync": "anyio.from_thread.run_sync(func)",
    "from_thread.run def": "anyio.from_thread.run(func)",
    "TaskGroup.start_soon def": "anyio.abc.TaskGroup.start_soon(func)",
    "TaskGroup.start def": "anyio.abc.TaskGroup.start(func)",
    "BlockingPortal.call": "anyio.from_thread.BlockingPortal.call(func)",
    "BlockingPortal.start_task_soon": "anyio.from_thread.BlockingPortal.start_task_soon(func)",
}
