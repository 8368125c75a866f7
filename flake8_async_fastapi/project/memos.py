"""What is done once: cached functions, names that are filled when first used, attributes that constructors fill."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import (
    assignments,
    classes,
    done_notes,
    evaluate,
    keyed,
    metaclasses,
    stamps,
    truths,
)
from flake8_async_fastapi.project.frame import Env, Frame, Key
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import NONE, UNKNOWN, Instance
from flake8_async_fastapi.source.facts import every_statement
from flake8_async_fastapi.source.reads import FILLING, added_to, reads, takes_out

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function, Stmt

# Whether something is done once in a process: yes, no, or once for each object of this class.
Once = bool | str
# Loggers last: who sets one up that has no handlers yet does it once for each name.
_ADDS = "addHandler"
# Methods that end the use of an object, or begin it anew as tests do.
_ENDING = ("aclose", "clear", "close", "disconnect", "dispose", "reset", "shutdown", "stop", "teardown", "unload")
# Where `with` and `try` have their body.
_AROUND = {"wi": 2, "try": 0}


def keeps_objects(world: World, reference: str) -> bool:
    """Return whether a metaclass of the project makes one object of a class and hands that out again."""
    known: bool = world.solve(("kept", reference), lambda: _keeps_objects(world, reference))
    return known


def _keeps_objects(world: World, reference: str) -> bool:
    for meta in metaclasses.of(world, reference):
        found = classes.method(world, meta, "__call__")
        module = world.class_of(found[0]) if found is not None else None
        if found is not None and module is not None:
            return _looks_first(module[0], found[1])
    return False


def _looks_first(module: Module, facts: Function) -> bool:
    """Return whether a metaclass's `__call__` looks for the class, and not for what it is made with.

    `if cls not in cls._made`, or `found = cls._made.get(cls)` and `if found is None`.
    """
    first, *others = (param.name for param in facts.params)
    functions, body = module.facts.functions, module.body(facts.index)

    def is_about_class(part: Any) -> bool:
        names = reads(functions, part)
        return first in names and names.isdisjoint(others)

    kept = {
        target
        for statement in _statements(body, "=", 3)
        if is_about_class(statement[1])
        for target in statement[2]
        if type(target) is str
    }
    tests = [statement[1] for statement in _statements(body, "if", 5)]
    return any(is_about_class(test) or not kept.isdisjoint(reads(functions, test)) for test in tests)


def _statements(body: list[Any], kind: str, length: int) -> Iterator[Stmt]:
    return (part for part in every_statement(body) if part[0] == kind and len(part) == length)


def may_fill(module: Module, facts: Function | None) -> bool:
    """Return whether a function, or one that it calls, fills names of its module or attributes of its object."""
    if facts is None:
        return False
    if not module.containers.isdisjoint(facts.uses) or _ADDS in facts.calls:
        return True
    if not (facts.global_stores or facts.stores or not module.storing.isdisjoint(facts.calls)):
        return False
    return facts.owner < 0 or bool(facts.global_stores) or (bool(facts.params) and facts.name != "__init__")


def _is_of_class(facts: Function) -> bool:
    return facts.name == "__new__" or any(expr == "classmethod" for _, expr in facts.decorators)


def fills(frame: Frame, test: Expr, body: list[Stmt], env: Env) -> Once:
    """Return whether a branch runs until it has filled a name of the module, or an attribute of the class or object.

    `if _config is None: _config = load()`, `if cls._only is None: cls._only = cls()`, `if _config is None or force:`
    where nobody forces it.
    """
    facts = frame.facts
    if facts is None or not may_fill(frame.module, facts):
        return False
    if done_notes.is_noted(frame.module, facts, test, body):
        return True
    if keyed.fills_constant(frame, test, _tested_name(test, True), True, body):
        return True
    return (_ADDS in facts.calls and _is_logger(test, bare=True)) or _filled(
        frame, (path for path in _tested(frame, test, True, env) if _is_filled(frame.module, facts, path, body))
    )


def filled_after(frame: Frame, statement: Stmt, rest: list[Stmt], env: Env) -> Once:
    """Return whether what follows runs until it has filled a name: `if _config is not None: return _config`."""
    facts = frame.facts
    kind, *parts = statement
    if kind in _AROUND or (kind == "if" and _is_settled(frame, parts[0], True, env)):
        # `with _lock:` around it, which is over before the filling, or `if keep:` of a flag that is set.
        inside = [filled_after(frame, inner, rest, env) for inner in parts[_AROUND.get(kind, 1)]]
        return next((once for once in inside if once), False)
    if kind != "if" or not parts[1]:
        return False
    if parts[1][-1][0] not in ("r", "ra") and not any(
        stamps.keeps_current(frame.module, facts, inner) for inner in parts[1]
    ):
        return False
    rest = list(_certain(frame, rest, env))
    if keyed.fills_constant(frame, parts[0], _tested_name(parts[0], False), False, rest):
        return True
    return (_ADDS in facts.calls and _is_logger(parts[0], bare=False)) or _filled(
        frame, (path for path in _tested(frame, parts[0], False, env) if _is_filled(frame.module, facts, path, rest))
    )


def _certain(frame: Frame, statements: list[Stmt], env: Env) -> Iterator[Stmt]:
    """Yield statements, those under a flag that the call sets as if nothing was asked: `if keep: set_config(found)`."""
    for statement in statements:
        if statement[0] == "if" and _is_settled(frame, statement[1], True, env):
            yield from _certain(frame, statement[2], env)
        else:
            yield statement


def _is_logger(test: Expr, bare: bool) -> bool:
    """Return whether a condition finds a logger without handlers, or with some: `if logger.handlers: return logger`."""
    if type(test) is list and test[0] == "not":
        return _is_logger(test[1], not bare)
    if type(test) is not list or bare:
        return False
    asked = test[2] if test[0] == "c" and not test[3] else test
    return last_name(asked) == ("handlers" if asked is test else "hasHandlers")


def _filled(frame: Frame, paths: Iterator[str]) -> Once:
    """Return whether one of these is of the module or the class; for attributes of an object, the object's class."""
    found: Once = False
    for path in paths:
        if path in frame.module.global_stores or path in frame.module.containers or _is_of_class(frame.facts):
            return True
        bound = frame.key.bound or ()
        if len(bound) == 1 and type(bound[0]) is Instance and not _is_emptied(frame, path.rpartition(".")[2]):
            found = bound[0].cls
    return found


def _is_emptied(frame: Frame, name: str) -> bool:
    """Return whether a method of the class takes away what an attribute holds, but for one that ends its use."""
    functions = frame.module.facts.functions
    reference = frame.module.owner(frame.facts)
    return any(
        expr == ["k", None]
        for index in classes.storing(frame.world, reference, name)
        if functions[index].name != "__init__" and not functions[index].name.lstrip("_").startswith(_ENDING)
        for expr in assignments.assigned(frame.module.body(index), f"{functions[index].params[0].name}.{name}")
    )


def _tested(frame: Frame, test: Expr, missing: bool, env: Env) -> Iterator[str]:
    """Yield the names one of which a condition finds to be missing, or to be there, whenever it holds.

    Of a local name also what it was read from: `found = _only`, then `if found is None:`.
    Where that is only one way to hold (`if missing or force`, `if there and not force: return`), the other ways must be
    ruled out: by what the call at hand was given, or because they are about a change (`stamp != _stamp`).
    """
    if type(test) is not list or test[0] != "bo":
        name = _tested_name(test, missing)
        yield name or stamps.kept_beside_file(frame.module, frame.facts, test, missing)
        if name and "." not in name and name not in frame.facts.global_stores:
            yield from map(evaluate.path_of, assignments.inside(frame, name))
        elif stamps.own_attribute(frame.facts, name):
            # `if self._only is None: type(self)._only = load()`
            yield "{}.__class__.{}".format(*name.split("."))
        return
    parts = test[2]
    needed = (test[1] == "and") is missing
    stamped = any(stamps.is_one(frame.module, frame.facts, part, changed=missing) for part in parts)
    for number, part in enumerate(parts):
        others = parts[:number] + parts[number + 1 :]
        if needed or stamped or all(_is_ruled_out(frame, other, missing, env) for other in others):
            yield _tested_name(part, missing)


def _is_ruled_out(frame: Frame, test: Expr, missing: bool, env: Env) -> bool:
    """Return whether another way for a condition to hold is ruled out, or also about what the function fills."""
    return _is_settled(frame, test, not missing, env) or stamps.is_kept(frame.facts, _tested_name(test, missing))


def _is_settled(frame: Frame, test: Expr, wanted: bool, env: Env) -> bool:
    """Return whether a condition of a plain name is known to be so: a flag that the call does not set."""
    if type(test) is list and test[0] == "not":
        return _is_settled(frame, test[1], not wanted, env)
    return type(test) is str and truths.truth(frame.world, env.get(test, UNKNOWN)) is wanted


def _tested_name(test: Expr, missing: bool) -> str:
    """Return the name that a condition finds to be missing, or to be there; "" for other conditions."""
    if type(test) is list and test[0] == "not":
        return _tested_name(test[1], not missing)
    if type(test) is list and test[0] == "cmp" and test[2] in (["Is"], ["IsNot"]) and test[3][1] == ["k", None]:
        return evaluate.path_of(test[3][0]) if missing == (test[2] == ["Is"]) else ""
    if type(test) is list and test[0] == "c" and test[2] == "hasattr" and len(test[3]) == 2:
        owner, name = test[3]
        told = not missing and type(owner) is str and type(name) is list and name[0] == "k"
        return f"{owner}.{name[1]}" if told else ""
    return "" if missing else evaluate.path_of(test)


def _is_filled(module: Module, facts: Function, path: str, body: list[Stmt]) -> bool:
    own = stamps.own_attribute(facts, path)
    if any(_fills(item, bool(own), own or path) for item in _called(module, facts, body)):
        return True
    if path in module.containers and path in facts.uses and _adds(body, path):
        return not takes_out(module.facts.bodies, path)
    return (
        (own in facts.stores or path in facts.global_stores)
        and any(True for _ in assignments.assigned(body, path))
        and not _is_taken_back(body, path)
        and not _is_flag_at_times(body, path)
    )


def _adds(body: list[Stmt], name: str) -> bool:
    """Return whether statements, however deep, put something into a container."""
    return any(into == name for into, _, _ in assignments.puts_items(body)) or any(
        added_to(statement[1], FILLING) == name for statement in _statements(body, "e", 2)
    )


def _called(module: Module, facts: Function, body: list[Stmt]) -> Iterator[Function]:
    """Yield the functions of the module and methods of the class that statements run, at this very level."""
    for statement in body:
        if statement[0] == "=":
            yield from _setters(module, facts, statement[2])
        expr = statement[1] if statement[0] in ("e", "=", "r") else None
        callee: Any = expr[2] if type(expr) is list and expr[0] == "c" else None
        method = type(callee) is list and callee[0] == "a" and facts.params and callee[2] == facts.params[0].name
        name = callee[3] if method else callee
        if type(name) is str and name in module.storing:
            owner = facts.owner if method else -1
            yield from (item for item in module.facts.functions if item.name == name and item.owner == owner)


def _setters(module: Module, facts: Function, targets: list[Expr]) -> Iterator[Function]:
    """Yield the setters of properties that an assignment of a method runs: `self.config = load()`."""
    names = {stamps.own_attribute(facts, evaluate.path_of(target)) for target in targets} - {""}
    for item in module.facts.functions if names else ():
        if item.owner == facts.owner and item.name in names and any(map(_is_setter, item.decorators)):
            yield item


def _is_setter(decorator: list[Expr]) -> bool:
    expr = decorator[1]
    return type(expr) is list and expr[0] == "a" and expr[3] == "setter"


def _fills(facts: Function, own: bool, name: str) -> bool:
    return name in (facts.stores if own else facts.global_stores)


def _is_flag_at_times(body: list[Stmt], path: str) -> bool:
    """Return whether a name is a flag that is set on some ways only: `if full: _full = True`, `except OSError:`."""
    values = list(assignments.assigned(body, path))
    return all(value == ["k", True] for value in values) and not _assigns_always(body, path)


def _assigns_always(body: list[Stmt], path: str) -> bool:
    """Return whether statements assign a name, but for handlers of errors and conditions for that alone."""
    for kind, *parts in body:
        blocks: list[list[Stmt]] = []
        if kind == "=" and any(evaluate.path_of(target) == path for target in parts[1]):
            return True
        if kind == "if":
            blocks = [block for block in parts[1:3] if len(block) > 1]
        elif kind == "try":
            blocks = [parts[0], parts[2], parts[3]]
        elif kind in ("wi", "for", "wh"):
            blocks = [part for part in parts if type(part) is list and part and type(part[0]) is list]
        if any(_assigns_always(block, path) for block in blocks):
            return True
    return False


def _is_taken_back(body: list[Stmt], path: str) -> bool:
    """Return whether a name is empty again in the end: a note that something is going on, not of what was done."""
    last = _assigned_last(body, path)
    return type(last) is list and last[0] == "k" and not last[1]


def _assigned_last(body: list[Stmt], path: str) -> Expr:
    """Return what a name is in the end where all went well; an exception may well give up what was to be kept."""
    last: Expr = None
    for statement in body:
        if statement[0] == "=":
            last = next(assignments.assigned(statement, path), last)
        elif statement[0] in ("try", "wi"):
            last = _assigned_last(statement[-1], path) or last
    return last


def is_filled_when_made(world: World, reference: str, name: str) -> bool:
    """Return whether a constructor always gives an attribute something that no method takes away: it is never None."""
    key = ("filled when made", reference, name)
    known: bool = world.solve(key, lambda: _is_filled_when_made(world, reference, name))
    return known


def _is_filled_when_made(world: World, reference: str, name: str) -> bool:
    found = world.class_of(reference)
    if found is None or not classes.begins(world, reference, name):
        return False
    module = found[0]
    constructor = ""
    for index in classes.storing(world, reference, name):
        function = module.facts.functions[index]
        path, body = f"{function.params[0].name}.{name}", module.body(index)
        if any(expr == ["k", None] for expr in assignments.assigned(body, path)):
            return False
        if function.name == "__init__":
            if not any(part[0] == "=" and path in map(evaluate.path_of, part[2]) for part in body):
                return False
            constructor = f"{module.name}:{index}"
    value = world.stored(Key(constructor, (Instance(reference),)), name) if constructor else UNKNOWN
    return bool(value) and NONE[0] not in value


def begins_as_none(world: World, reference: str, name: str) -> bool:
    """Return whether making an object of this very class begins with an attribute that is None."""
    if not classes.begins(world, reference, name):
        return False
    known: bool = world.solve(("begins as none", reference, name), lambda: _begins_as_none(world, reference, name))
    return known


def _begins_as_none(world: World, reference: str, name: str) -> bool:
    module, _ = world.class_of(reference) or (None, None)
    if module is None or module.is_stub:
        return False
    makers = [module.facts.functions[index] for index in classes.storing(world, reference, name)]
    return any(
        expr == ["k", None]
        for function in makers
        if function.name == "__init__"
        for expr in assignments.assigned(module.body(function.index), f"{function.params[0].name}.{name}")
    )
