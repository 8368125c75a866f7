"""Files that are opened only to be there, as `Path.touch` does, and open ones that a function only holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.source.facts import every_part

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Expr, Function, Stmt

CODE = "FAB401"
_TOUCHING = "FAB403"
_OPEN = "open"
_WRAP = "fdopen"
OPENING = frozenset({_OPEN, _WRAP})
# What neither reads nor writes.
_ENDING = frozenset({"close", "fileno"})
# Where opening does nothing more: others read the beginning of the file, or ask a server for it.
_MODULES = frozenset({"builtins", "codecs", "io", "pathlib"})


def code(frame: Frame, opener: Module, name: str, position: int) -> str:
    """Return the code of what a function of a library does here to give a file; "" for nothing that blocks."""
    if name == _OPEN:
        return _TOUCHING if _is_one(frame, opener, position) else CODE
    return "" if frame.facts is not None and position in _held(frame) else CODE


def _held(frame: Frame) -> frozenset[int]:
    """Return where a function wraps descriptors, which are open already, in files that it neither reads nor writes.

    It hands a method of theirs to a thread, or has a plain function read them later: `StreamingResponse(body())`.
    """
    module, index = frame.module, frame.facts.index
    functions, body = module.facts.functions, module.body(index)

    def positions() -> frozenset[int]:
        found = [part for part in every_part(body) if part[0] == "=" and len(part) == 3 and _calls(part[1], _WRAP)]
        return frozenset(
            [
                source[1]
                for _, source, targets in found
                if all(type(target) is str and not _is_used(functions, body, target) for target in targets)
            ]
        )

    known: frozenset[int] = frame.world.solve(("held", module.name, index), positions)
    return known


def _is_used(functions: list[Function], part: Any, name: str) -> bool:
    """Return whether statements do more with a file than assign it, close it, and name its methods."""
    if type(part) is not list or not part:
        return type(part) is str and part == name
    kind = part[0] if len(part) > 2 else ""
    if kind == "def" and type(part[2]) is int:
        return functions[part[2]].is_async and name in functions[part[2]].uses
    if kind == "=" and name in part[2]:
        part = part[1:2]
    elif kind == "a" and type(part[1]) is int:
        return part[2] != name and _is_used(functions, part[2], name)
    elif kind == "c" and type(part[1]) is int and type(part[2]) is list and part[2][0] == "a" and part[2][2] == name:
        if part[2][3] not in _ENDING:
            return True
        part = part[3:]
    return any(_is_used(functions, item, name) for item in part)


def _is_one(frame: Frame, opener: Module, position: int) -> bool:
    """Return whether the file that a function of a library opens here is neither read nor written.

    `with open(path, "x"): pass`, `open(path, "a").close()`.
    """
    if frame.facts is None or opener.name not in _MODULES:
        return False
    module, index = frame.module, frame.facts.index
    found: frozenset[int] = frame.world.solve(
        ("touches", module.name, index), lambda: frozenset(_positions(module.body(index)))
    )
    return position in found


def _positions(body: list[Stmt]) -> Iterator[int]:
    for part in every_part(body):
        if (
            part[0] == "wi"
            and len(part) == 4
            and all(statement[0] == "e" and _is_constant(statement[1]) for statement in part[3])
        ):
            yield from (source[1] for _, source, _ in part[2] if _calls(source, _OPEN))
        elif part[0] == "e" and len(part) == 2 and type(part[1]) is list and part[1][0] == "c":
            called = part[1][2]
            if type(called) is list and called[0] == "a" and called[3] == "close" and _calls(called[2], _OPEN):
                yield called[2][1]


def _calls(expr: Expr, name: str) -> bool:
    return type(expr) is list and expr[0] == "c" and last_name(expr[2]) == name


def _is_constant(expr: Expr) -> bool:
    return type(expr) is list and expr[0] in ("k", "t")
