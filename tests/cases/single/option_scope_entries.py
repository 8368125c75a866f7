# why: entries of the scope are all functions that FastAPI or the loop calls, coroutines count through what runs them
# options: --fab-scope=endpoints
# flags: sync-on-loop
import asyncio
import time
from contextlib import asynccontextmanager

from fastapi import BackgroundTasks, FastAPI
from pydantic import BaseModel, field_validator
from starlette.middleware.base import BaseHTTPMiddleware


async def work():
    time.sleep(1)


@asynccontextmanager
async def lifespan(app):
    task = asyncio.create_task(work())  # FAB101: 31, "work() blocks the event loop in lifespan: work > time.sleep"
    yield task


app = FastAPI(lifespan=lifespan)


class Timing(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        time.sleep(1)  # FAB101: 8, "in middleware Timing.dispatch"


class Item(BaseModel):
    name: str

    @field_validator("name")
    def check(cls, value):
        time.sleep(1)  # FAB101: 8, "in validator Item.check"
        return value


async def send():
    time.sleep(1)  # FAB101: 4, "in background task send"


def done(task):
    time.sleep(1)  # FAB101: 4, "in done callback done"


class Service:
    async def run(self):
        time.sleep(1)


@app.post("/items")
async def create(item: Item, tasks: BackgroundTasks):
    tasks.add_task(send)
    asyncio.create_task(asyncio.sleep(1)).add_done_callback(done)
    await asyncio.gather(Service().run())  # FAB101: 25, "Service.run() blocks the event loop in POST /items"
