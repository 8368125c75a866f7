"""Files that are opened only to be there: what `Path.touch` does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.source.facts import every_part

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Expr, Stmt

OPEN = "open"
# Where opening does nothing more: others read the beginning of the file, or ask a server for it.
_MODULES = frozenset({"builtins", "codecs", "io", "pathlib"})


def is_one(frame: Frame, opener: Module, position: int) -> bool:
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
            yield from (source[1] for _, source, _ in part[2] if _opens(source))
        elif part[0] == "e" and len(part) == 2 and type(part[1]) is list and part[1][0] == "c":
            called = part[1][2]
            if type(called) is list and called[0] == "a" and called[3] == "close" and _opens(called[2]):
                yield called[2][1]


def _opens(expr: Expr) -> bool:
    return type(expr) is list and expr[0] == "c" and last_name(expr[2]) == OPEN


def _is_constant(expr: Expr) -> bool:
    return type(expr) is list and expr[0] in ("k", "t")
