"""Renders codes as Markdown: one code for a terminal, all of them for `docs/rules.md` and the table of the README."""

from __future__ import annotations

from collections.abc import Iterable

from flake8_async_fastapi.codes.code import Code

_INTRODUCTION = """\
# Rules

Generated from `flake8_async_fastapi/codes/` by `pytest --update`; edit there.

Every code names one kind of blocking. A blocking call in the coroutine and one that it reaches through helpers, over
any number of functions and modules, get the same code; the message of the latter ends with the chain. Codes marked
*opt-in* are reported only when `--fab-optional` names them. Where FastAPI runs what, and why a plain `def` endpoint is
silent, is in [limitations.md](limitations.md#what-runs-on-the-event-loop).

Where something is read, changed and written back, as a counter in a file or a shared dictionary, an `await` in between
lets other requests in, and one of two updates is lost. There, move the whole of it into one function that runs in the
thread, with a lock if several may run at once, or hold an `asyncio.Lock` around it.
"""


def render(code: Code) -> str:
    """The documentation of one code: a Markdown section that starts with a level 2 heading and ends with a newline."""
    parts = [f"## {code.number}: {code.title}", f"Kind: {code.kind}. Default: {_default(code)}."]
    parts += ["### What it finds", code.what, "### Why it hurts", code.why]
    if code.bad:
        parts += ["### Example", *_options(code), _block(code.bad), "Use instead:", _block(code.good)]
    parts += ["### When to ignore it", code.ignore_when]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def rules_page(codes: Iterable[Code]) -> str:
    """The whole of `docs/rules.md`."""
    ordered = tuple(codes)
    return "\n".join([_INTRODUCTION, table(ordered, ""), *(render(code) for code in ordered)])


def table(codes: Iterable[Code], page: str) -> str:
    """The codes as a Markdown table, each linked to its section in `page` (a path, empty for the same page)."""
    rows = (f"| [{code.number}]({page}#{anchor(code)}) | {code.kind} | {_default(code)} |" for code in codes)
    return "\n".join(["| code | kind | default |", "|---|---|---|", *rows]) + "\n"


def anchor(code: Code) -> str:
    """The anchor that Markdown hosts derive from the heading of `code`: lower case, hyphens, no punctuation."""
    heading = f"{code.number}: {code.title}".lower()
    return "".join("-" if mark == " " else mark for mark in heading if mark.isalnum() or mark in " -_")


def _default(code: Code) -> str:
    return "opt-in" if code.optional else "on"


def _options(code: Code) -> tuple[str, ...]:
    return tuple(f"With `{option}`:" for option in code.options)


def _block(source: str) -> str:
    return f"```python\n{source.strip()}\n```"
