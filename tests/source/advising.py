"""Source in, the advice for one expression in it out."""

from __future__ import annotations

import ast

from flake8_async_fastapi.model import Finding, Problem, Site
from flake8_async_fastapi.source.handlers import findings

WEB = frozenset({"fastapi", "requests"})
HTTP = ("await client.get(...) with httpx.AsyncClient",)
PLAIN = 'with plain "def": FastAPI then runs it in its threadpool'
CALL = "run_in_threadpool(slow.work, ...)"
SHORT = "async def f(p):\n    slow.work(1)\n"


def site_of(source: str, name: str = "f", *, role: str = "coroutine", accepts_sync: bool = False) -> Site:
    """Return the site of the function `name` of `source`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.AsyncFunctionDef, ast.FunctionDef)) and node.name == name:
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            is_async = isinstance(node, ast.AsyncFunctionDef)
            assert node.end_lineno is not None
            return Site(name, first, node.lineno, node.end_lineno, role, "GET /x", is_async, accepts_sync)
    raise AssertionError(name)


def problem_at(source: str, code: str, text: str, name: str, kind: str = "call", **more: object) -> Problem:
    """Return the problem whose expression is written `text`, as `ast` places it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.expr) and ast.get_source_segment(source, node) == text:
            return Problem(node.lineno, node.col_offset, code, name, kind=kind, **more)  # type: ignore[arg-type]
    raise AssertionError(text)


def advise(source: str, problem: Problem, libraries: frozenset[str] = WEB, **site: object) -> str:
    """Return the advice for the problem, without what blocks and where."""
    found = run(source, [problem], libraries, **site)[0].message
    assert " the event loop in GET /x: " in found
    return found.partition(" the event loop in GET /x: ")[2]


def run(source: str, problems: list[Problem], libraries: frozenset[str] = WEB, **site: object) -> list[Finding]:
    """Return the findings for the function `f` of `source`."""
    lines = source.splitlines(keepends=True) if "\f" not in source else source.split("\n")
    if "\f" in source:
        lines = [line + "\n" for line in lines]
    return findings(ast.parse(source), lines, site_of(source, **site), problems, libraries)  # type: ignore[arg-type]


def waiting(body: str) -> str:
    """Return an `async def f` that awaits, with `body`."""
    return "async def f(db, p):\n    await x()\n" + "".join(f"    {line}\n" for line in body.splitlines())
