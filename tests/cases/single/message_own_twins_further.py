# why: a twin that calls the client's method of the same name is one; what a helper starts through others needs the running loop
import asyncio

import redis
import redis.asyncio
from fastapi import FastAPI

app = FastAPI()


class Bus:
    def __init__(self):
        self.client = redis.Redis()
        self.on_loop = redis.asyncio.Redis()

    def publish(self, text):
        return self.client.publish("all", text)

    async def apublish(self, text):
        return await self.on_loop.publish("all", text)

    def listen(self):
        return self.client.get("last")

    async def alisten(self):
        return self.listen()  # FAB304: 15, "Bus.listen > redis.Redis.get"


def begin():
    return asyncio.create_task(asyncio.sleep(1))


class Worker:
    def __init__(self):
        self.task = begin()


def start_worker():
    worker = Worker()
    redis.Redis().get("worker")
    return worker


async def through_others(bus: Bus):
    bus.publish("a")  # FAB304: 4, 'use "await bus.apublish(...)"'
    bus.listen()  # FAB304: 4, 'run it with "await run_in_threadpool(bus.listen)"'
    start_worker()  # FAB304: 4, "move only what blocks in there into a thread: the rest of it needs the running event loop"
