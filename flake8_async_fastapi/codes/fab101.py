"""FAB101: sleeping."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB101",
    title="sleeping",
    kind="sleeping: `time.sleep`, waits of sync retry libraries",
    what="""\
`time.sleep()` and what sleeps with it: the wait between two attempts of a function decorated with a sync
`tenacity`, `backoff` or `retrying` decorator. `time.sleep(0)` is silent: it returns at once.
""",
    why="""\
While the thread of the event loop sleeps, no other request, websocket, health check or background task of the
process advances. `asyncio.sleep` gives the loop back for the same time.
""",
    bad="""\
import time

from fastapi import FastAPI

app = FastAPI()


@app.get("/jobs/{job_id}")
async def poll(job_id: int) -> dict[str, int]:
    time.sleep(1)
    return {"job": job_id}
""",
    good="""\
import asyncio

from fastapi import FastAPI

app = FastAPI()


@app.get("/jobs/{job_id}")
async def poll(job_id: int) -> dict[str, int]:
    await asyncio.sleep(1)
    return {"job": job_id}
""",
    ignore_when="""\
The pause is there to hold up the whole process, for instance in a tool that simulates a stalled server.
""",
)
