# why: where only coroutines fill a queue and set an event, those of asyncio can take their place
import queue
import threading

from fastapi import FastAPI

app = FastAPI()
results: queue.Queue[str] = queue.Queue()
ready = threading.Event()


async def other() -> None: ...


@app.post("/results")
async def fill(result: str) -> None:
    results.put(result)
    ready.set()


@app.get("/next")
async def take() -> str:
    await other()
    ready.wait()  # FAB102: 4, 'use "await ready.wait()" with asyncio.Event'
    return results.get()  # FAB102: 11, 'use "await results.get()" with asyncio.Queue'
