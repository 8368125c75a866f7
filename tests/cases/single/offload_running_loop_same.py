# why: a plain function that finds that the running loop is the one that it knows is on it; what follows otherwise is for threads
import asyncio

from fastapi import FastAPI

app = FastAPI()


async def work() -> None:
    await asyncio.sleep(1)


def schedule(loop: asyncio.AbstractEventLoop) -> None:
    if asyncio.get_running_loop() is loop:
        asyncio.create_task(work())
    else:
        asyncio.run_coroutine_threadsafe(work(), loop).result()


class Holder:
    def __init__(self) -> None:
        self.loop = asyncio.get_event_loop()

    def schedule(self) -> None:
        if self.loop is not asyncio.get_event_loop():
            asyncio.run_coroutine_threadsafe(work(), self.loop).result()
            return
        asyncio.create_task(work())

    def on_it(self) -> None:
        if self.loop == asyncio.get_running_loop():
            asyncio.run_coroutine_threadsafe(work(), self.loop).result()

    async def finish(self) -> None:
        if asyncio.get_running_loop() is not self.loop:
            asyncio.run_coroutine_threadsafe(work(), self.loop).result()  # FAB102: 12, "result"


holder = Holder()


@app.get("/")
async def index() -> None:
    schedule(asyncio.get_running_loop())
    holder.schedule()
    holder.on_it()  # FAB102: 4, "Holder.on_it"
