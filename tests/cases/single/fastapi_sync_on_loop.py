# why: plain functions that the loop itself runs are loop code
# flags: sync-on-loop
import asyncio
import time

from fastapi import FastAPI
from pydantic import BaseModel, field_validator

app = FastAPI()


class Item(BaseModel):
    url: str

    @field_validator("url")
    @classmethod
    def check(cls, value):
        time.sleep(1)  # FAB101: 8, "time.sleep"
        return value


@app.on_event("startup")
def start():
    time.sleep(1)  # FAB101: 4, "time.sleep"


@app.post("/items")
def create(item: Item):
    time.sleep(1)
    return 1


def later():
    time.sleep(1)  # FAB101: 4, "time.sleep"


def done(task):
    time.sleep(1)  # FAB101: 4, "time.sleep"


async def schedule():
    asyncio.get_running_loop().call_soon(later)
    task = asyncio.create_task(asyncio.sleep(1))
    task.add_done_callback(done)
