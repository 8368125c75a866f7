# why: what needs the running loop is found however many calls below a helper it is done: a thread would break it
import asyncio
import time
from collections import deque

from fastapi import FastAPI

app = FastAPI()


class Channel:
    def __init__(self) -> None:
        self.waiters: deque[asyncio.Future[None]] = deque()

    def wake(self) -> None:
        while self.waiters:
            self.waiters.popleft().set_result(None)

    def send(self) -> None:
        self.wake()


class Connection:
    def __init__(self) -> None:
        self.channel = Channel()

    def send(self) -> None:
        self.channel.send()

    def push(self) -> None:
        time.sleep(1)
        self.send()


class Activity:
    def __init__(self) -> None:
        self.connection = Connection()

    def push(self) -> None:
        self.connection.push()

    def again(self) -> None:
        self.push()


activity = Activity()


@app.get("/")
async def forward() -> None:
    activity.push()  # FAB101: 4, "the rest of it needs the running event loop"
    activity.again()  # FAB101: 4, "the rest of it needs the running event loop"
