"""Background tasks: `def` in a thread, `async def` on the loop, whatever the endpoint is."""

import functools

from blocking_probe import probe
from fastapi import BackgroundTasks, FastAPI
from fastapi.responses import JSONResponse
from starlette.background import BackgroundTask
from starlette.background import BackgroundTasks as StarletteBackgroundTasks

app = FastAPI()


def task():
    probe("add_task def")


async def async_task():
    probe("add_task async def")


def from_def():
    probe("add_task def, in a def endpoint")


async def async_from_def():
    probe("add_task async def, in a def endpoint")


def with_argument(value):
    probe("partial")


class Job:
    def run(self):
        probe("bound method, def")

    async def run_async(self):
        probe("bound method, async def")


def single():
    probe("BackgroundTask def")


async def async_single():
    probe("BackgroundTask async def")


def starlette_task():
    probe("starlette add_task def")


async def starlette_async_task():
    probe("starlette add_task async def")


@app.get("/async")
async def endpoint(tasks: BackgroundTasks):
    tasks.add_task(task)
    tasks.add_task(async_task)
    tasks.add_task(functools.partial(with_argument, 1))
    tasks.add_task(Job().run)
    tasks.add_task(Job().run_async)


@app.get("/def")
def def_endpoint(tasks: BackgroundTasks):
    tasks.add_task(from_def)
    tasks.add_task(async_from_def)


@app.get("/single")
async def single_endpoint():
    return JSONResponse({}, background=BackgroundTask(single))


@app.get("/async-single")
async def async_single_endpoint():
    return JSONResponse({}, background=BackgroundTask(async_single))


@app.get("/starlette")
async def starlette_endpoint():
    tasks = StarletteBackgroundTasks()
    tasks.add_task(starlette_task)
    tasks.add_task(starlette_async_task)
    return JSONResponse({}, background=tasks)


def drive(client):
    for path in ("async", "def", "single", "async-single", "starlette"):
        client.get(f"/{path}")


EXPECTED = {
    "add_task def": "thread",
    "add_task async def": "loop",
    "add_task def, in a def endpoint": "thread",
    "add_task async def, in a def endpoint": "loop",
    "partial": "thread",
    "bound method, def": "thread",
    "bound method, async def": "loop",
    "BackgroundTask def": "thread",
    "BackgroundTask async def": "loop",
    "starlette add_task def": "thread",
    "starlette add_task async def": "loop",
}
ROWS = {
    "add_task def": "fastapi.background.BackgroundTasks.add_task(func)",
    "BackgroundTask def": "starlette.background.BackgroundTask(func)",
    "starlette add_task def": "starlette.background.BackgroundTasks.add_task(func)",
}
