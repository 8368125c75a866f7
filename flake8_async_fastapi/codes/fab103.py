"""FAB103: taking a thread lock."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB103",
    title="taking a thread lock",
    kind="taking a lock of `threading` or `multiprocessing`",
    what="""\
`with lock:` and `lock.acquire()` of `threading.Lock`, `RLock`, `Semaphore`, and of their `multiprocessing` versions,
unless called so that it cannot wait (`blocking=False`, `timeout=0`). File locks, which other processes hold, are
FAB102.
""",
    why="""\
Most locks are free most of the time, so this code is opt-in. It matters where a thread holds the lock while it does
slow work, and above all where the lock is held across an `await`: a second coroutine that wants it then stops the
loop that the first one needs in order to release it.
""",
    bad="""\
import threading

from fastapi import FastAPI

app = FastAPI()
lock = threading.Lock()
counts: dict[str, int] = {}


@app.post("/count/{name}")
async def count(name: str) -> int:
    with lock:
        counts[name] = counts.get(name, 0) + 1
        return counts[name]
""",
    good="""\
import asyncio

from fastapi import FastAPI

app = FastAPI()
lock = asyncio.Lock()
counts: dict[str, int] = {}


@app.post("/count/{name}")
async def count(name: str) -> int:
    async with lock:
        counts[name] = counts.get(name, 0) + 1
        return counts[name]
""",
    ignore_when="""\
Threads share the data too, and no holder of the lock does anything slow or awaits while it has it.
""",
    optional=True,
)
