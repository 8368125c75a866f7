"""Notes of what was done that modules keep in a set or dict: what is run once for each key."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_async_fastapi.project import assignments
from flake8_async_fastapi.source.facts import every_statement
from flake8_async_fastapi.source.reads import added_to, reads, takes_out

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Expr, Function, Stmt

_NOTING = frozenset({"add"})
# What else puts items into a dict, as facts are written.
_PUTTING = rb'%s,"(?:setdefault|update)"'
# `if ...: return`.
LEAVES = [["r", None]]


def is_noted_after(module: Module, facts: Function | None, statement: Stmt, rest: list[Stmt]) -> bool:
    """Return whether what follows is done once for each key that a module notes: what warns, records or registers.

    `if key in _seen: return`, then `_seen.add(key)` or `_seen[key] = ...`. What the function takes out again is a note
    that something is going on.
    """
    key, name = _looked_up(module, facts, statement[1], "In")
    if facts is None or not any(reads([], key) == reads([], noted) for noted in (_noted(rest, name) if name else ())):
        return False
    return not takes_out([module.facts.bodies[facts.index]], name)


def is_noted(module: Module, facts: Function, test: Expr, body: list[Stmt]) -> bool:
    """Return whether a branch is run once for each key that it notes in a set, where all went well.

    `if key not in _seen: work(); _seen.add(key)`. A dict keeps what each key has of its own, unless that is a constant.
    """
    key, name = _looked_up(module, facts, test, "NotIn")
    if not name or takes_out(module.facts.bodies, name):
        return False
    keys = reads([], key)
    added = [part[1] for part in every_statement(body) if part[0] == "e" and len(part) == 2]
    if any(keys == reads([], noted) for expr in added if added_to(expr, _NOTING) == name for noted in expr[3]):
        return True
    put = [under for into, under, _ in assignments.puts_items(body) if into == name]
    return any(keys == reads([], under) for under in put) and _keeps_constants(module, name)


def _keeps_constants(module: Module, name: str) -> bool:
    """Return whether a module puts nothing but constants into a dict: `_loaded[key] = True`."""
    written, bodies = json.dumps(name).encode(), module.facts.bodies
    if any(map(re.compile(_PUTTING % written).search, bodies)):
        return False
    put = [
        item
        for index, body in enumerate(bodies)
        if written in body
        for into, _, item in assignments.puts_items(module.body(index))
        if into == name
    ]
    return all(type(item) is list and item[0] == "k" for item in put)


def _looked_up(module: Module, facts: Function | None, test: Expr, operator: str) -> tuple[Expr, str]:
    """Return the key that a condition looks for in a container of the module, with that container's name, or ""."""
    if facts is None or facts.parent >= 0 or type(test) is not list or test[0] != "cmp" or test[2] != [operator]:
        return None, ""
    key, name = test[3]
    is_own = type(name) is not str or any(param.name == name for param in facts.params)
    return (None, "") if is_own or name not in module.facts.bindings else (key, name)


def _noted(statements: list[Stmt], name: str) -> Iterator[Expr]:
    """Yield the keys that statements put into a container."""
    for kind, *parts in statements:
        if kind == "e" and added_to(parts[0], _NOTING) == name:
            yield from parts[0][3]
        elif kind == "=":
            for target in parts[1]:
                if type(target) is list and target[0] == "s" and target[2] == name:
                    yield target[3]
