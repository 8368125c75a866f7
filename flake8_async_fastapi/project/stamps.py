"""What is kept beside what was made: a file's stamp, to read it again when it has changed, or a key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import assignments, evaluate
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.source.facts import every_part

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Expr, Function, Stmt

# What a file was like when it was last read.
_OF_FILES = frozenset({"st_mtime", "st_mtime_ns", "st_size", "st_ino", "getmtime", "getsize"})
# How a condition asks whether a stamp is another one (of a file, also `_mtime < mtime`), and whether it is the same.
_CHANGED, _SAME = ("NotEq", "Gt"), ("Eq",)
_OLDER = "Lt"


def is_one(module: Module, facts: Function, test: Expr, changed: bool) -> bool:
    """Return whether a condition compares something with a name, of the module or the object, that is filled too."""
    if any(is_kept(facts, evaluate.path_of(side)) for side in _sides(test, changed)):
        return True
    return bool(kept_beside_file(module, facts, test, changed))


def kept_beside_file(module: Module, facts: Function, test: Expr, changed: bool) -> str:
    """Return the name that a condition compares with how a file is now: `path.stat().st_mtime != _mtime`; "" for none.

    The function can have asked the file before: `mtime = path.stat().st_mtime`. The stamp can be a part of what is kept
    under the name: `_cache[0] != mtime`.
    """
    sides = _sides(test, changed, _OLDER)
    for kept, other in (sides, sides[::-1]) if sides else ():
        # Reading the body comes last: most conditions compare something else.
        if (name := kept_in(module, facts, kept)) and _is_of_file(module.body(facts.index), other):
            return name
    return ""


def keeps_current(module: Module, facts: Function, statement: Stmt) -> bool:
    """Return whether a statement hands out what is kept while a stamp that is kept beside it is the same."""
    kind, *parts = statement
    if kind != "if" or not parts[1] or parts[1][-1][0] != "r" or not kept_in(module, facts, parts[1][-1][1]):
        return False
    test = parts[0]
    tests = test[2] if type(test) is list and test[:2] == ["bo", "and"] else [test]
    return any(is_one(module, facts, item, changed=False) for item in tests)


def kept_in(module: Module, facts: Function, expr: Expr) -> str:
    """Return the name that a function fills, of the module or the object at hand, which an expression is a part of.

    `_cache`, `_cache[0]`, `self._cache.stamp`; "" for another expression.
    """
    path = evaluate.path_of(expr)
    if is_kept(facts, path) or (path in module.containers and path in facts.uses):
        return path
    is_part = type(expr) is list and (expr[0] == "a" or (expr[0] == "s" and expr[3][:1] == ["k"]))
    return kept_in(module, facts, expr[2]) if is_part else ""


def is_kept(facts: Function, path: str) -> bool:
    """Return whether a function fills a name, or a dotted one of the object at hand."""
    own = own_attribute(facts, path)
    return own in facts.stores if own else path in facts.global_stores and "." not in path


def own_attribute(facts: Function, path: str) -> str:
    """Return which attribute of its own object a method means by a dotted name; "" for any other name."""
    owner, _, name = path.rpartition(".")
    return name if facts.owner >= 0 and facts.params and owner == facts.params[0].name else ""


def _sides(test: Expr, changed: bool, *others: str) -> list[Expr]:
    if type(test) is not list or test[0] != "cmp" or len(test[2]) != 1:
        return []
    return list(test[3]) if test[2][0] in ((*_CHANGED, *others) if changed else _SAME) else []


def _is_of_file(body: list[Stmt], expr: Expr) -> bool:
    """Return whether an expression asks a file how it is, or is a name that was given such an answer."""
    if type(expr) is str:
        return any(type(given) is list and _is_of_file(body, given) for given in assignments.assigned(body, expr))
    if type(expr) is not list or not expr:
        return False
    return last_name(expr) in _OF_FILES or any(type(part) is list and _is_of_file(body, part) for part in expr)


def makes_by_key(frame: Frame, name: str) -> bool:
    """Return whether a function makes things with a function that it is given, each once, and keeps them under a key.

    `if key not in self._made: self._made[key] = factory()`.
    """
    facts = frame.facts
    if facts is None or not any(param.name == name for param in facts.params):
        return False
    module = frame.module
    known: bool = frame.world.solve(
        ("makes by key", module.name, facts.index), lambda: _keeps_by_key(module.body(facts.index))
    )
    return known


def _keeps_by_key(body: list[Stmt]) -> bool:
    asked = set(_paths(body, "cmp"))
    return any(path in asked for path in _paths(body, "=")) or _hands_out(body)


def _hands_out(body: list[Stmt]) -> bool:
    """Return whether a statement gives back what is kept under a key: `if key in made: return made[key]`."""
    for part in every_part(body):
        if part[0] == "if" and len(part) == 5 and type(part[2]) is list and part[2]:
            # The last statement, unless this is a conditional expression.
            last, asked = part[2][-1], set(_paths(part[1], "cmp"))
            if type(last) is list and last[:1] == ["r"] and any(path in asked for path in _paths(last, "s")):
                return True
    return False


def _paths(facts: Any, kind: str) -> Iterator[str]:
    """Yield the containers in which a key is looked for ("cmp"), or of which an item is put ("=") or taken ("s")."""
    for part in every_part(facts):
        # Names in a list can be called like a kind; a position can only stand in an expression.
        placed = len(part) == 4 and type(part[1]) is int
        if kind == part[0] == "cmp" and placed and part[2] in (["In"], ["NotIn"]):
            yield _path(part[3][1])
        elif kind == part[0] == "s" and placed:
            yield _path(part[2])
        elif kind == part[0] == "=" and len(part) == 3 and type(part[2]) is list:
            for target in part[2]:
                if type(target) is list and target[:1] == ["s"] and len(target) == 4:
                    yield _path(target[2])


def _path(expr: Expr) -> str:
    return evaluate.path_of(expr) if expr else ""
