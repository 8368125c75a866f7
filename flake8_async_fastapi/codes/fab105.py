"""FAB105: waiting for a person."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB105",
    title="waiting for a person",
    kind="waiting for a person at a terminal: `input`, `getpass`",
    what="""\
`input()`, `getpass.getpass()`, prompts of command line libraries, `breakpoint()` and `pdb.set_trace()`.
Not in a coroutine function that is a command of click or typer (`@app.command()`): nobody else is on its loop.
""",
    why="""\
A person answers in seconds or never; a server usually has no terminal at all, and the call raises `EOFError` or
hangs.
""",
    bad="""\
from fastapi import FastAPI

app = FastAPI()


@app.post("/deploy")
async def deploy() -> bool:
    return input("Deploy? ") == "yes"
""",
    good="""\
from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/deploy")
async def deploy(confirmed: bool = Body()) -> bool:
    return confirmed
""",
    ignore_when="""\
The code is a development tool that serves one person.
""",
)
