"""fastapi-utils: periodic tasks and class-based views."""

import asyncio

from blocking_probe import probe
from fastapi import APIRouter, FastAPI
from fastapi_utils.cbv import cbv
from fastapi_utils.tasks import repeat_every

app = FastAPI()
router = APIRouter()


def completed():
    probe("repeat_every(on_complete=)")


def failed(exc):
    probe("repeat_every(on_exception=)")


@repeat_every(seconds=0.001, max_repetitions=1, on_complete=completed)
def periodic():
    probe("repeat_every def")


@repeat_every(seconds=0.001, max_repetitions=1)
async def async_periodic():
    probe("repeat_every async def")


@repeat_every(seconds=0.001, max_repetitions=1, on_exception=failed)
async def failing():
    raise ValueError


@cbv(router)
class Views:
    def __init__(self):
        probe("cbv constructor")

    @router.get("/view")
    def view(self):
        probe("cbv def method")

    @router.get("/async-view")
    async def async_view(self):
        probe("cbv async def method")


@app.get("/tasks")
async def tasks():
    await periodic()
    await async_periodic()
    await failing()
    await asyncio.sleep(0.05)


app.include_router(router)


def drive(client):
    for path in ("tasks", "view", "async-view"):
        client.get(f"/{path}")


EXPECTED = {
    "repeat_every def": "thread",
    "repeat_every async def": "loop",
    "repeat_every(on_complete=)": "thread",
    "repeat_every(on_exception=)": "thread",
    "cbv constructor": "thread",
    "cbv def method": "thread",
    "cbv async def method": "loop",
}
ROWS = {
    "repeat_every def": "fastapi_utils.tasks.repeat_every(return)",
    "repeat_every(on_complete=)": "fastapi_utils.tasks.repeat_every(on_complete)",
    "repeat_every(on_exception=)": "fastapi_utils.tasks.repeat_every(on_exception)",
    "cbv constructor": "fastapi_utils.cbv.cbv(return)",
}
