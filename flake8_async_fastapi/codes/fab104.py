"""FAB104: an event loop inside the event loop."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB104",
    title="an event loop inside the event loop",
    kind="running another event loop until it is done",
    what="""\
`asyncio.run`, `loop.run_until_complete`, `asyncio.Runner.run`, `anyio.run`, `trio.run`, `async_to_sync` of asgiref,
in code that a loop already runs. The sync fallback of `try: asyncio.get_running_loop() except RuntimeError:` is
silent.
""",
    why="""\
On a thread whose loop is running, `asyncio.run` raises `RuntimeError`. Patches that allow it (`nest_asyncio`),
loops in a helper thread that is waited for, and bridges such as `async_to_sync` hold the outer loop until the inner
one is done.
""",
    bad="""\
import asyncio

from fastapi import FastAPI

app = FastAPI()


async def load_greeting() -> str:
    return "hello"


def greeting() -> str:
    return asyncio.run(load_greeting())


@app.get("/")
async def home() -> str:
    return greeting()
""",
    good="""\
from fastapi import FastAPI

app = FastAPI()


async def load_greeting() -> str:
    return "hello"


@app.get("/")
async def home() -> str:
    return await load_greeting()
""",
    ignore_when="""\
The function is only reached where no loop runs, in a way that the analysis cannot see.
""",
)
