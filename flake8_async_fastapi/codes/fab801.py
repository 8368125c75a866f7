"""FAB801: function configured as blocking."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB801",
    title="function configured as blocking",
    kind="a function that the configuration names as blocking",
    what="""\
Calls of the functions that `--fab-blocking-calls` names, directly or through helpers. A pattern is a qualified
name, may contain `*`, and may be followed by `=>` and the advice for the message.
""",
    why="""\
The catalogue knows public libraries. This option adds your own: a client of an internal service, a slow
computation.
""",
    bad="""\
import acme
from fastapi import FastAPI

app = FastAPI()


@app.get("/stock")
async def stock() -> int:
    return acme.fetch("stock")
""",
    good="""\
import acme
from fastapi import FastAPI

app = FastAPI()


@app.get("/stock")
async def stock() -> int:
    return await acme.fetch_async("stock")
""",
    ignore_when="""\
Narrow the pattern instead, or name the exception in `--fab-nonblocking-calls`.
""",
    options=("--fab-blocking-calls=acme.fetch=>await acme.fetch_async()",),
)
