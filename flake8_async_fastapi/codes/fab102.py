"""FAB102: waiting for a thread, process or future."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB102",
    title="waiting for a thread, process or future",
    kind="waiting for a thread, a process pool, a future or a file lock",
    what="""\
`Thread.join`, `Event.wait`, `Condition.wait`, `Barrier.wait`, `queue.Queue.get`,
`concurrent.futures.Future.result`, `concurrent.futures.wait`, leaving a `with ThreadPoolExecutor()` block,
`multiprocessing` pools and processes, file locks (`filelock.FileLock`). Calls that cannot wait are silent:
`get(block=False)`, `acquire(blocking=False)`, `result()` of an *asyncio* future or task.
""",
    why="""\
The loop stands still until another thread is done. If that thread needs the loop to finish (through
`run_coroutine_threadsafe`, for example), neither ever continues. A file lock is held by another process for as long
as that works on what it guards, so it is on by default, unlike locks between threads (FAB103).

`asyncio.Queue` and `asyncio.Event` are not thread-safe: they help where only coroutines fill or set them. What a
thread fills, another thread has to wait for: `await asyncio.to_thread(results.get)`.
""",
    bad="""\
import queue

from fastapi import FastAPI

app = FastAPI()
results: queue.Queue[str] = queue.Queue()


@app.post("/results")
async def add_result(result: str) -> None:
    results.put(result)


@app.get("/next")
async def next_result() -> str:
    return results.get()
""",
    good="""\
import asyncio

from fastapi import FastAPI

app = FastAPI()
results: asyncio.Queue[str] = asyncio.Queue()


@app.post("/results")
async def add_result(result: str) -> None:
    await results.put(result)


@app.get("/next")
async def next_result() -> str:
    return await results.get()
""",
    ignore_when="""\
The result is known to be there already, for instance after `await asyncio.wrap_future(future)`.
""",
)
