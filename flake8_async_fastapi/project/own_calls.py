"""Calls of an object's own methods: what is known of its attributes goes along, and what they set is known no more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.values import EMPTY, Const, FunctionAtom, Value

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function

# Methods that methods call are looked through, too.
_DEEPEST = 3


def known(frame: Frame, expr: Expr, env: Env) -> dict[str, str]:
    """Return what is known of an object's attributes where `expr` is a method of its own: names, with their paths."""
    facts = frame.facts
    if facts is None or facts.owner < 0 or type(expr) is not list or expr[0] != "a" or not facts.params:
        return {}
    own = expr[2]
    if type(own) is not str or own not in frame.paths or facts.params[0].name != own:
        return {}
    begins = len(own) + 1
    return {path[begins:]: path for path in sorted(frame.paths[own]) if path in env}


def with_attributes(world: World, callee: Value, attributes: dict[str, str], env: Env) -> Value:
    """Return what a call like `self.load()` calls, with those attributes of `self` that decide what it does.

    `self.path = None` ahead of it is known in there, whatever other objects of the class hold.
    """
    deciding = {name: env[path] for name, path in attributes.items() if _decides(env[path])}
    return tuple([_with(world, atom, deciding) for atom in callee]) if deciding else callee


def forget(world: World, callee: Value, attributes: dict[str, str], env: Env) -> None:
    """Take the attributes that a method called on the object sets out of an environment."""
    for atom in callee:
        if type(atom) is FunctionAtom:
            for facts in _methods(world, atom.ref, _DEEPEST):
                for name in attributes.keys() & set(facts.stores):
                    env.pop(attributes[name], None)


def _decides(value: Value) -> bool:
    return value == EMPTY or (len(value) == 1 and type(value[0]) is Const and value[0].value in (None, True, False))


def _with(world: World, atom: Any, deciding: dict[str, Value]) -> Any:
    if type(atom) is not FunctionAtom or atom.bound is None:
        return atom
    facts = world.function_of(atom.ref)[1]
    if facts.is_async or not facts.params:
        return atom
    asked = {name[1:] for item in _methods(world, atom.ref, _DEEPEST) for name in item.tested if name[0] == "."}
    own = facts.params[0].name
    return atom._replace(closure=tuple([(f"{own}.{name}", deciding[name]) for name in deciding if name in asked]))


def _methods(world: World, reference: str, depth: int) -> Iterator[Function]:
    """Yield a method and those beside it that it calls."""
    module, facts = world.function_of(reference)
    if module.is_stub or facts.owner < 0:
        return
    yield facts
    if depth:
        functions = module.facts.functions
        for index in module.facts.classes[facts.owner].methods:
            if functions[index].name in facts.calls and index != facts.index:
                yield from _methods(world, f"{module.name}:{index}", depth - 1)
