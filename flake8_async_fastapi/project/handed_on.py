"""Files that a function opens and hands on: what is given one expects a plain file, not one of coroutines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_async_fastapi.project.names import called_name
from flake8_async_fastapi.source.facts import every_call, every_part

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Edge
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Expr, Function


def is_given(module: Module, facts: Function, edge: Edge) -> bool:
    """Return whether what a library call of a function gives is an argument or returned there, at once or by name."""
    body = module.body(facts.index)
    every = list(every_part(body))
    names = [part[-1] for part in every if len(part) == 3 and _is_call(part[1], edge)]
    # A `with` binds one name, an assignment a list of them.
    bound = [name for item in names for name in (item if type(item) is list else [item]) if type(name) is str]
    given = [item for call in every_call(body) for item in [*call[3], *(keyword[-1] for keyword in call[4])]]
    returned = [part[1] for part in every if part[0] == "r" and len(part) == 2]
    return any(item in bound or _is_call(item, edge) for item in [*given, *returned])


def _is_call(expr: Expr, edge: Edge) -> bool:
    # In `open(a).read()` both calls begin in one place.
    is_there = type(expr) is list and expr[:2] == ["c", edge.position]
    return is_there and called_name(expr) == edge.name.rpartition(".")[2]
