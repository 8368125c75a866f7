"""Who awaits what a plain function returns: then a decorator runs something else than its body says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_async_fastapi.project import arguments, classes
from flake8_async_fastapi.project.frame import Key
from flake8_async_fastapi.project.values import Awaitable, Const, DictAtom, FunctionAtom, Instance, Result, TupleAtom
from flake8_async_fastapi.source.facts import Function

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World


def runs_another(world: World, facts: Function, called: Key, atom: FunctionAtom) -> bool:
    """Return whether a plain function that is awaited cannot be what runs.

    A decorator made a coroutine function of it, or calls another one where there is a loop: of its wrapper, too,
    nothing is known then but what it returns.
    """
    if facts.decorators and _is_no_awaitable(world, called):
        return True
    if facts.parent < 0 or not any(_is_decorated(world, item) for _, value in atom.closure for item in value):
        return False
    return not any(type(item) is Awaitable for item in world.expand((Result(called),)))


def _is_decorated(world: World, item: object) -> bool:
    """Return whether something is a decorated function that declares to return what nobody can await."""
    if type(item) is not FunctionAtom:
        return False
    facts = world.function_of(item.ref)[1]
    return bool(facts.decorators) and not facts.is_async and _is_no_awaitable(world, Key(item.ref, item.bound))


def _is_no_awaitable(world: World, called: Key) -> bool:
    """Return whether a function declares to return what nobody can await."""
    declared = arguments.declared_return(world, called)
    return bool(declared) and all(
        type(atom) in (Const, TupleAtom, DictAtom)
        or (type(atom) is Instance and world.class_of(atom.cls) and not classes.method(world, atom.cls, "__await__"))
        for atom in declared
    )
