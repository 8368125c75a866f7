"""What a stub says of a function beside its types: the decorators of `flake8_async_fastapi.catalogue`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function

_CODE = re.compile(r"FAB\d{3}")


class Markers(NamedTuple):
    """`code` is empty for what does not block; `unless` maps a parameter to constants that make it not block.

    `calls`, `iterates` and `enters` name parameters, `runs` methods of the object: where a derived class has one,
    that decides. `seldom`: it blocks after a failure only. `needs`: it does what threads differ in.
    """

    code: str = ""
    uses: tuple[str, ...] = ()
    unless: tuple[tuple[str, tuple[Any, ...]], ...] = ()
    seldom: bool = False
    needs: str = ""
    calls: tuple[str, ...] = ()
    iterates: tuple[str, ...] = ()
    enters: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()


# It fails where no event loop runs; it reads or changes what a context holds.
NEEDS = frozenset({"needs_loop", "reads_context", "sets_context", "resets_context"})
_LISTS = ("calls", "iterates", "enters", "runs")
_NOTHING = Markers()


def markers(world: World, module: Module, function: Function) -> Markers:
    """Return what the stub says of one of its functions; nothing for a function of the project."""
    if not module.is_stub or not function.decorators:
        return _NOTHING
    return world.solve(("markers", module.name, function.index), lambda: _read(function)) or _NOTHING


def _read(function: Function) -> Markers:
    found = _NOTHING
    for _, expr in function.decorators:
        if type(expr) is str and expr in NEEDS:
            found = found._replace(needs=expr)
        if type(expr) is not list or expr[0] != "c" or type(expr[2]) is not str:
            continue
        name, args = expr[2], expr[3]
        if name == "blocks" and args and type(args[0]) is str and _CODE.fullmatch(args[0]):
            keywords = dict(expr[4])
            found = found._replace(
                code=args[0],
                uses=_texts(keywords.get("use")),
                unless=_unless(keywords.get("unless")),
                seldom="seldom" in keywords,
            )
        elif name in _LISTS:
            names = tuple(item for arg in args for item in _texts(arg))
            found = Markers(*found[:5], *(names if field == name else getattr(found, field) for field in _LISTS))
    return found


def _texts(expr: Expr) -> tuple[str, ...]:
    if type(expr) is list and expr[0] == "k":
        return (expr[1],)
    if type(expr) is list and expr[0] in ("tu", "li"):
        return tuple(text for item in expr[1] for text in _texts(item))
    return ()


def _unless(expr: Expr) -> tuple[tuple[str, tuple[Any, ...]], ...]:
    if type(expr) is not list or expr[0] != "d":
        return ()
    return tuple((key[1], _constants(value)) for key, value in expr[1])


def _constants(expr: Expr) -> tuple[Any, ...]:
    if type(expr) is list and expr[0] == "k":
        return (expr[1],)
    if type(expr) is list and expr[0] in ("tu", "li", "se"):
        return tuple(value for item in expr[1] for value in _constants(item))
    return ()
