"""Files that are written only where they do not exist yet: once on the disk, not each time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import evaluate, made
from flake8_async_fastapi.project.names import is_depends, last_name
from flake8_async_fastapi.source.facts import every_call, every_part
from flake8_async_fastapi.source.reads import LEAVING, reads

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
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
# What a text begins with among names.
_TEXT = "'"


def is_made_once(frame: Frame, code: str, position: int) -> bool:
    """Return whether a call writes a path only where that is missing: `if not path.exists(): path.write_text("")`.

    A path that a parameter decides is another one for each caller, also through what an object is made with.
    """
    facts = frame.facts
    if code not in _CODES or facts is None or facts.parent >= 0 or _QUESTIONS.isdisjoint(facts.calls):
        return False
    if not _REMOVING.isdisjoint(facts.calls):
        return False
    found: frozenset[int] = frame.world.solve(
        ("made once", frame.module.name, facts.index), lambda: frozenset(_positions(frame.world, frame.module, facts))
    )
    return position in found


def _positions(world: World, module: Module, facts: Function) -> Iterator[int]:
    body = module.body(facts.index)
    own = _own(facts)
    given = {param.name for param in facts.params} - {own}
    for path, position in _in_block(body, _NONE):
        names = _decided_by(module.facts.functions, body, {path}, own)
        if not given.isdisjoint(names) or not _NEW_EACH_TIME.isdisjoint(names | _meant(module, names)):
            continue
        if not _is_removed_elsewhere(module, facts, names) and not _is_told_by_makers(world, module, facts, names):
            yield position


def _own(facts: Function) -> str:
    """Return the name that a method has for its object, "" where there is none."""
    has_own = facts.owner >= 0 and facts.params and all(expr != "staticmethod" for _, expr in facts.decorators)
    return facts.params[0].name if has_own else ""


def _is_removed_elsewhere(module: Module, facts: Function, names: set[str]) -> bool:
    """Return whether another function of the module removes a path, or a folder around it: no more decides that one.

    What its own parameters decide is nothing that can be told.
    """
    functions = module.facts.functions
    for other in functions:
        if other.index == facts.index or _REMOVING.isdisjoint(other.calls):
            continue
        body, own = module.body(other.index), _own(other)
        given = {param.name for param in other.params} - {own}
        for removed in _removed(body):
            decided = _decided_by(functions, body, _names(functions, removed, own), own)
            telling = {name for name in decided if _tells(module, name, own if other.owner == facts.owner else "")}
            if telling and telling <= names and given.isdisjoint(decided):
                return True
    return False


def _tells(module: Module, name: str, own: str) -> bool:
    """Return whether a name is a text, an object's attribute or the module's, not one of the standard library."""
    if name.startswith((_TEXT, f"{own}.") if own else _TEXT):
        return True
    return any(
        binding[0] != "i" or binding[1].partition(".")[0] not in sys.stdlib_module_names
        for binding in module.facts.bindings.get(name.partition(".")[0], ())
    )


def _removed(body: list[Stmt]) -> Iterator[Expr]:
    for call in every_call(body):
        if last_name(call[2]) in _REMOVING:
            name = evaluate.path_of(call[2])
            # `remove` is also what lists and sets do.
            if name.endswith(".remove") and name != "os.remove":
                continue
            yield [call[2][2], *call[3]] if type(call[2]) is list and call[2][0] == "a" else call[3]


def _is_told_by_makers(world: World, module: Module, facts: Function, names: set[str]) -> bool:
    """Return whether names are attributes made from what parameters of functions that make the object decide."""
    owner = module.facts.classes[facts.owner] if facts.owner >= 0 else None
    functions = module.facts.functions
    init = next((functions[i] for i in owner.methods if functions[i].name == "__init__"), None) if owner else None
    if owner is None or init is None:
        return False
    own, of_init = f"{_own(facts)}.", _own(init)
    attributes = {f"{of_init}.{name.removeprefix(own)}" for name in names if name.startswith(own)}
    decided = _decided_by(functions, module.body(init.index), attributes, of_init)
    taken = {number: param.name for number, param in enumerate(init.params[1:]) if param.name in decided}
    makers = made.makers(world, f"{module.name}:{owner.qualname}") if taken else ()
    return any(index >= 0 and _hands_on(maker, index, owner.name, taken) for maker, index in makers)


def _hands_on(module: Module, index: int, name: str, taken: dict[int, str]) -> bool:
    """Return whether a function calls a class with what its own parameters decide: not what FastAPI hands it."""
    functions, body = module.facts.functions, module.body(index)
    own = _own(functions[index])
    given = {param.name for param in functions[index].params if not is_depends(param.default)} - {own}
    for call in every_call(body) if given else ():
        if last_name(call[2]) == name:
            values = [value for number, value in enumerate(call[3]) if number in taken]
            values += [value for keyword, value in call[4] if keyword in taken.values()]
            if not given.isdisjoint(_decided_by(functions, body, _names(functions, values, own), own)):
                return True
    return False


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


def _decided_by(functions: list[Function], body: list[Stmt], names: set[str], own: str) -> set[str]:
    """Return the names and dotted names that some are made from in a function, however far back."""
    sources = [(_names(functions, target, own), source) for target, source in _bindings(body)]
    known: set[str] = set()
    waiting = names | {first for first in (name.partition(".")[0] for name in names) if first != own}
    while waiting:
        name = waiting.pop()
        known.add(name)
        for targets, source in sources:
            if name in targets:
                waiting |= _names(functions, source, own) - known
    return known


def _names(functions: list[Function], part: Any, own: str) -> set[str]:
    """Return the names, dotted names and texts that expressions read, of a method's object only its attributes."""
    parts = list(every_part(part))
    dotted = {evaluate.path_of(each) for each in parts if each[0] == "a" and len(each) == 4}
    texts = {_TEXT + each[1] for each in parts if each[0] == "k" and len(each) == 2 and type(each[1]) is str}
    return (reads(functions, part) | dotted | texts) - {own, ""}


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
