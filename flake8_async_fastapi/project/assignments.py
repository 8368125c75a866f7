"""What statements assign to names, told from their facts alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.project import evaluate
from flake8_async_fastapi.project.frame import Frame
from flake8_async_fastapi.source.facts import Expr, every_statement


def assigned(part: Any, path: str) -> Iterator[Expr]:
    """Yield what statements assign to a name or dotted name, alone or together with others."""
    return (expr for name, expr in pairs(part) if name == path)


def inside(frame: Frame, path: str) -> list[Expr]:
    """Return what the function at hand assigns to a name or dotted name."""
    if frame.given is None:
        frame.given = {}
        for name, expr in pairs(frame.module.body(frame.facts.index)):
            frame.given.setdefault(name, []).append(expr)
    return frame.given.get(path, [])


def pairs(part: Any) -> Iterator[tuple[str, Expr]]:
    """Yield the names that statements assign to, each with what it is given, in their order."""
    for target, expr in targets(part):
        if path := evaluate.path_of(target):
            yield path, expr
        elif type(target) is list and target[0] in ("tu", "li"):
            yield from _unpacked(expr, list(map(evaluate.path_of, target[1])))


def targets(part: Any) -> Iterator[tuple[Expr, Expr]]:
    """Yield what statements assign to, however deep, each with what it is given; several at once one by one."""
    for statement in every_statement(part):
        if statement[0] == "=" and len(statement) == 3 and type(statement[2]) is list:
            for target in statement[2]:
                yield target, statement[1]


def puts_items(part: Any) -> Iterator[tuple[str, Expr, Expr]]:
    """Yield the containers that statements put an item into under a key, as paths, with the key and the item."""
    for target, expr in targets(part):
        if type(target) is list and target[0] == "s":
            yield evaluate.path_of(target[2]), target[3], expr


def _unpacked(expr: Expr, paths: list[str]) -> Iterator[tuple[str, Expr]]:
    """Yield what `one, two = expr` gives to its names."""
    each = expr[1] if type(expr) is list and expr[0] in ("tu", "li") and len(expr[1]) == len(paths) else None
    for number, path in enumerate(paths):
        if path:
            yield path, each[number] if each is not None else ["s", 0, expr, ["k", number]]
