# why: what runs where an object is made is shown as its class, and cannot be a coroutine
import asyncio
import time
from dataclasses import dataclass

from pydantic import BaseModel


class Model(BaseModel):
    name: str = ""

    def model_post_init(self, context):
        self.name = open("a").read()


class Derived(Model):
    pass


@dataclass
class Data:
    name: str = ""

    def __post_init__(self):
        self.name = open("a").read()

    def again(self):
        self.__post_init__()


@dataclass
class Loop:
    def __post_init__(self):
        asyncio.run(asyncio.sleep(1))


class Both(BaseModel):
    def __init__(self):
        super().__init__()
        time.sleep(1)

    def model_post_init(self, context):
        time.sleep(1)


async def use(data: Data):
    Model(name="b")  # FAB401: 4, 'Model > open (message_making_objects.py:13); run it with "await asyncio.to_thread(Model, ...)"'
    Derived()  # FAB401: 4, 'Derived > open (message_making_objects.py:13); run it with "await asyncio.to_thread(Derived)"'
    Data()  # FAB401: 4, 'Data > open (message_making_objects.py:25); run it with "await asyncio.to_thread(Data)"'
    data.again()  # FAB401: 4, 'Data.again > Data.__post_init__ > open (message_making_objects.py:25); run it with'
    Loop()  # FAB104: 4, 'Loop() blocks the event loop in async def use: Loop > asyncio.run (message_making_objects.py:34); await the coroutine here'
    Both()  # FAB101: 4, "Both > time.sleep"
