"""Files that are written only where they do not exist yet: once on the disk, not each time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import evaluate
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.source.facts import every_call, every_part
from flake8_async_fastapi.source.reads import LEAVING, reads

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Expr, Function, Stmt

_CODES = frozenset({"FAB401", "FAB402"})
_QUESTIONS = frozenset({"exists", "isfile", "is_file", "isdir", "is_dir", "lexists"})
# What takes a file away again, so that the next call writes it once more.
_REMOVING = frozenset({"unlink", "remove", "rmtree", "removedirs"})
# A path that is made from one of these is another one each time.
_NEW_EACH_TIME = frozenset({"uuid", "uuid1", "uuid4", "time", "datetime", "date", "secrets", "random", "tempfile"})
_WRAPPERS = frozenset({"Path", "str", "fspath"})
# Where compound statements have their blocks, besides `if` and `try`.
_BLOCKS = {"for": (5, 6), "wh": (2, 3), "wi": (3,)}
_NONE: frozenset[str] = frozenset()


def is_made_once(frame: Frame, code: str, position: int) -> bool:
    """Return whether a call writes a path only where that is missing: `if not path.exists(): path.write_text("")`.

    A path that a parameter decides is another one for each caller: of `self` it is the same for the object.
    """
    facts = frame.facts
    if code not in _CODES or facts is None or facts.parent >= 0 or _QUESTIONS.isdisjoint(facts.calls):
        return False
    if not _REMOVING.isdisjoint(facts.calls):
        return False
    found: frozenset[int] = frame.world.solve(
        ("made once", frame.module.name, facts.index), lambda: frozenset(_positions(frame.module, facts))
    )
    return position in found


def _positions(module: Module, facts: Function) -> Iterator[int]:
    body = module.body(facts.index)
    has_self = facts.owner >= 0 and all(expr != "staticmethod" for _, expr in facts.decorators)
    given = {param.name for param in facts.params[has_self:]}
    for path, position in _in_block(body, _NONE):
        names = _decided_by(module.facts.functions, body, path)
        if names.isdisjoint(given) and _NEW_EACH_TIME.isdisjoint(names | _meant(module, names)):
            yield position


def _meant(module: Module, names: set[str]) -> set[str]:
    """Return the modules that names are imported from, and what functions of the module read: `from time import x`."""
    imports = [binding for name in names for binding in module.facts.bindings.get(name, ()) if binding[0] == "i"]
    read = [facts.uses for facts in module.facts.functions if facts.name in names and facts.owner < 0]
    return {binding[1].partition(".")[0] for binding in imports}.union(*read)


def _in_block(statements: list[Stmt], missing: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Yield the calls that are given a path where it is missing, with that path."""
    for statement in statements:
        kind = statement[0]
        if kind == "if":
            _, test, then, other, _ = statement
            otherwise = _told(test, False)
            yield from _in_block(then, missing | _told(test, True))
            yield from _in_block(other, missing | otherwise)
            # `if path.exists(): return`
            missing |= otherwise if then and then[-1][0] in LEAVING else _NONE
        elif kind == "try":
            for block in (statement[1], *[nodes for _, _, nodes in statement[2]], *statement[3:]):
                yield from _in_block(block, missing)
        elif kind in _BLOCKS:
            missing -= _bound(statement)
            yield from _calls(statement[: _BLOCKS[kind][0]], missing)
            for number in _BLOCKS[kind]:
                yield from _in_block(statement[number], missing)
        else:
            yield from _calls(statement, missing)
        missing -= _bound(statement) if missing else _NONE


def _told(test: Expr, outcome: bool) -> frozenset[str]:
    """Return the paths that are missing whenever a condition comes out so."""
    if type(test) is not list:
        return _NONE
    if test[0] == "not":
        return _told(test[1], not outcome)
    if test[0] == "bo" and (test[1] == "and") is outcome:
        return _NONE.union(*[_told(part, outcome) for part in test[2]])
    if test[0] == "c" and not outcome and last_name(test[2]) in _QUESTIONS and not test[4]:
        asked = test[3][0] if len(test[3]) == 1 else test[2][2] if not test[3] and type(test[2]) is list else None
        return frozenset({_path(asked)} - {""})
    return _NONE


def _path(expr: Expr) -> str:
    """Return the name that stands for a path: `path`, `self.path`, `Path(path)`; "" for another expression."""
    if type(expr) is list and expr[0] == "c" and len(expr[3]) == 1 and last_name(expr[2]) in _WRAPPERS:
        expr = expr[3][0]
    return evaluate.path_of(expr) if expr is not None else ""


def _calls(part: Any, missing: frozenset[str]) -> Iterator[tuple[str, int]]:
    for call in every_call(part) if missing else ():
        owner = call[2][2] if type(call[2]) is list and call[2][0] == "a" else None
        given = [owner, *call[3], *[value for _, value in call[4]]]
        yield from ((path, call[1]) for path in map(_path, given) if path in missing)


def _decided_by(functions: list[Function], body: list[Stmt], path: str) -> set[str]:
    """Return the names that a path is made from in a function, however far back."""
    sources = list(_bindings(body))
    known: set[str] = set()
    waiting = {path.partition(".")[0]}
    while waiting:
        name = waiting.pop()
        known.add(name)
        for target, source in sources:
            if name in reads(functions, target):
                waiting |= reads(functions, source) - known
    return known


def _bound(statement: Stmt) -> set[str]:
    """Return the names and dotted names that a statement, or one inside of it, binds: another path from then on."""
    waiting = [target for target, _ in _bindings([statement])]
    found: set[str] = set()
    while waiting:
        target = waiting.pop()
        if type(target) is list and target[0] in ("tu", "*"):
            waiting.extend(target[1] if target[0] == "tu" else [target[1]])
        else:
            found.add(evaluate.path_of(target))
    return found


def _bindings(body: list[Stmt]) -> Iterator[tuple[Any, Expr]]:
    """Yield what statements bind, each with what it is bound to."""
    for part in every_part(body):
        kind, length = part[0], len(part)
        if kind == "=" and length == 3:
            yield ["tu", part[2]], part[1]
        elif kind == ":" and length == 4:
            yield part[3], part[2]
        elif kind == "for" and length == 7:
            yield part[3], part[4]
        elif kind == "wi" and length == 4:
            yield from ((target, source) for _, source, target in part[2])
        elif kind == ":=":
            yield part[1], part[2]
