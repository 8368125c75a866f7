"""Which names statements read, told from their facts alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from flake8_async_fastapi.source.facts import Function, Stmt

# Methods that put their only argument into a container; those that put items into one, whatever it holds.
_ADDING = frozenset({"append", "appendleft", "add"})
FILLING = _ADDING | {"extend", "insert", "update"}
# What takes something out of a container, as facts are written: a call of one of its methods, or `del made[key]`.
_TAKING = rb'%s,"(?:pop|popleft|popitem|clear|remove|discard)"|"del",\[\["s",\d+,%s'
# With these a branch ends that nothing behind it follows.
LEAVING = ("r", "ra", "br", "co")


def reads(functions: list[Function], part: Any, fills: bool = True) -> set[str]:
    """Return the names that statements or expressions may read, and other texts in them.

    `fills` also counts the names of containers that something is only put into.
    """
    found: set[str] = set()
    waiting = [part]
    while waiting:
        part = waiting.pop()
        if type(part) is str:
            found.add(part)
        elif type(part) is list and part:
            kind = part[0]
            if kind == "=":
                waiting.append(part[1])
                for target in part[2]:
                    waiting.extend(_parts(target, fills))
            elif kind == "def":
                found.update(functions[part[2]].uses)
            elif kind == "l" and len(part) == 2 and type(part[1]) is int:
                found.update(functions[part[1]].uses)
            elif kind == "a" and len(part) == 4 and type(part[1]) is int:
                waiting.append(part[2])
            elif kind == "e" and not fills and len(part) == 2 and type(added_to(part[1], FILLING)) is str:
                waiting.extend(part[1][3:])
            else:
                waiting.extend(part)
    return found


def _parts(target: Any, fills: bool) -> list[Any]:
    """Return the expressions in an assignment's target that are evaluated: of a plain name, none."""
    if type(target) is not list:
        return []
    if target[0] == "tu":
        return [part for item in target[1] for part in _parts(item, fills)]
    if target[0] == "s":
        return target[2:] if fills or type(target[2]) is list else target[3:]
    return [target[2]] if target[0] == "a" else _parts(target[1], fills)


def added_to(expr: Any, methods: frozenset[str] = _ADDING) -> Any:
    """Return the container of a call like `names.append(value)`, None for another expression."""
    # Names in a list can be called like a kind; a position can only stand in an expression.
    if type(expr) is not list or len(expr) != 5 or type(expr[1]) is not int or type(expr[2]) is not list:
        return None
    function = expr[2]
    return function[2] if function[0] == "a" and function[3] in methods else None


def takes_out(bodies: Sequence[bytes], path: str) -> bool:
    """Return whether functions take something out of a container: of a name, or of an attribute of any object."""
    owner, _, name = path.rpartition(".")
    written = (rb'\["a",\d+,"\w+","%s"\]' if owner else rb'"%s"') % name.encode()
    return any(map(re.compile(_TAKING % (written, written)).search, bodies))


def reads_before_binding(
    functions: list[Function], statements: list[Stmt], bound: set[str], fills: bool = True
) -> set[str]:
    """Return the names that statements, run in this order, may read before they bind them themselves.

    `bound` are the names that are bound before; what the statements bind on every way is added to it.
    """
    found: set[str] = set()
    for statement in statements:
        kind = statement[0]
        if kind == "if":
            found |= reads(functions, statement[1], fills) - bound
            found |= _of_branches(functions, [statement[2], statement[3]], bound, fills)
        elif kind == "for":
            found |= _of_binding(functions, statement[4], statement[3], fills) - bound
            found |= reads_before_binding(functions, statement[5], bound | _names(statement[3]), fills)
            found |= reads_before_binding(functions, statement[6], set(bound), fills)
        elif kind == "wi":
            for _, source, target in statement[2]:
                found |= _of_binding(functions, source, target, fills) - bound
                bound |= _names(target)
            found |= reads_before_binding(functions, statement[3], bound, fills)
        elif kind == "try":
            found |= _of_try(functions, statement, bound, fills)
        else:
            found |= reads(functions, statement, fills) - bound
            bound |= _bound_by(statement)
    return found


def _of_binding(functions: list[Function], source: Any, target: Any, fills: bool) -> set[str]:
    return reads(functions, ["=", source, [target]], fills)


def _of_branches(functions: list[Function], branches: list[list[Stmt]], bound: set[str], fills: bool) -> set[str]:
    found: set[str] = set()
    ends = []
    for branch in branches:
        end = set(bound)
        found |= reads_before_binding(functions, branch, end, fills)
        if not branch or branch[-1][0] not in LEAVING:
            ends.append(end)
    if ends:
        bound |= set.intersection(*ends)
    return found


def _of_try(functions: list[Function], statement: Stmt, bound: set[str], fills: bool) -> set[str]:
    _, body, handlers, orelse, final = statement
    # An exception can leave the body before it has bound anything.
    found = reads(functions, [kind for kind, _, _ in handlers], fills) - bound
    found |= reads_before_binding(functions, final, set(bound), fills)
    whole = [*body, *orelse]
    named = [[["=", None, [name]], *nodes] if name else nodes for _, name, nodes in handlers]
    return found | _of_branches(functions, [whole, *named], bound, fills)


def _bound_by(statement: Stmt) -> set[str]:
    kind = statement[0]
    if kind == "=":
        return _names(["tu", statement[2]])
    if kind == ":" and statement[2] is not None:
        return _names(statement[3])
    if kind in ("def", "cls"):
        return {statement[1]}
    return {name for name, _ in statement[1]} if kind == "im" else set()


def _names(target: Any) -> set[str]:
    """Return the plain names that an assignment's target binds."""
    if type(target) is str:
        return {target}
    if type(target) is list and target[0] == "tu":
        return {name for item in target[1] for name in _names(item)}
    return _names(target[1]) if type(target) is list and target[0] == "*" else set()
