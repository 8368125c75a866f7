"""Who awaits what a plain function returns: then a decorator runs something else than its body says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_async_fastapi.project import arguments, classes, evaluate
from flake8_async_fastapi.project.frame import Frame, Key
from flake8_async_fastapi.project.values import (
    Awaitable,
    Const,
    DictAtom,
    External,
    FunctionAtom,
    Instance,
    Manager,
    Result,
    TupleAtom,
    Value,
)
from flake8_async_fastapi.source.facts import Expr, Function, every_statement

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World


def runs_another(world: World, facts: Function, called: Key, atom: FunctionAtom, handed: bool) -> bool:
    """Return whether a plain function that is awaited cannot be what runs.

    A decorator made a coroutine function of it, or calls another one where there is a loop: of its wrapper, too,
    nothing is known then but what it returns. What is `handed` in by a parameter is then one of the other functions.
    """
    if facts.decorators and (_is_no_awaitable(world, called) or _is_changed(world, facts, called)):
        return True
    if handed and facts.name != "__init__" and not any(_is_for_async(world, item) for item in _returned(world, called)):
        return True
    if facts.parent < 0 or not any(_is_decorated(world, item) for _, value in atom.closure for item in value):
        return False
    return not _gives_awaitable(world, called)


def is_handed(frame: Frame, callee: Expr) -> bool:
    """Return whether what is called is a parameter of the function at hand, or of one around it."""
    facts = frame.facts
    while facts is not None and type(callee) is str:
        if any(param.name == callee for param in facts.params):
            return True
        facts = frame.module.facts.functions[facts.parent] if facts.parent >= 0 else None
    return False


def _returned(world: World, called: Key) -> Value:
    return world.expand((Result(called),))


def _gives_awaitable(world: World, called: Key) -> bool:
    return any(type(item) is Awaitable for item in _returned(world, called))


def _is_for_async(world: World, atom: object) -> bool:
    """Return whether something can be awaited, or entered by an `async with`."""
    entered = type(atom) is Instance and classes.method(world, atom.cls, "__aenter__") is not None
    return entered or type(atom) is Manager or _is_awaitable(world, atom)


def _is_changed(world: World, facts: Function, called: Key) -> bool:
    """Return whether a function that gives no awaitable has a decorator that nobody knows: that made it one.

    Nearly always by running the function in a thread.
    """
    frame = world.module_frame(world.function_of(called.ref)[0])
    for _, expr in facts.decorators:
        decorator = evaluate.evaluate(frame, expr, {})
        if all([_is_unlisted(atom) for atom in decorator]) and (decorator or facts.parent < 0):
            return not any([_is_awaitable(world, atom) for atom in _returned(world, called)])
    return False


def _is_awaitable(world: World, atom: object) -> bool:
    if type(atom) is Instance:
        return classes.method(world, atom.cls, "__await__") is not None
    return type(atom) is Awaitable


def _is_unlisted(atom: object) -> bool:
    return type(atom) is External or (type(atom) is Instance and atom.cls.startswith(":"))


def _is_decorated(world: World, item: object) -> bool:
    """Return whether something is a decorated function that declares to return what nobody can await."""
    if type(item) is not FunctionAtom:
        return False
    facts = world.function_of(item.ref)[1]
    return bool(facts.decorators) and not facts.is_async and _is_no_awaitable(world, Key(item.ref, item.bound))


def _is_no_awaitable(world: World, called: Key) -> bool:
    """Return whether a function declares to return what nobody can await."""
    return _is_plain(world, arguments.declared_return(world, called))


def gives_no_awaitable(world: World, called: list[Key]) -> bool:
    """Return whether all that functions return is known, and is nothing that can be awaited."""
    if any(world.function_of(key.ref)[1].is_async for key in called):
        return False
    return all(_gives_none(world, key) or _is_plain(world, _returned(world, key)) for key in called)


def _gives_none(world: World, called: Key) -> bool:
    """Return whether the body of a function returns nothing, whatever it declares."""
    module, facts = world.function_of(called.ref)
    returned = [part[1:] for part in every_statement(module.body(facts.index)) if part[0] == "r" and len(part) == 2]
    return not facts.plain and not facts.is_generator and all(given == [None] for given in returned)


def _is_plain(world: World, value: Value) -> bool:
    return bool(value) and all(
        type(atom) in (Const, TupleAtom, DictAtom)
        or (type(atom) is Instance and world.class_of(atom.cls) and not classes.method(world, atom.cls, "__await__"))
        for atom in value
    )
