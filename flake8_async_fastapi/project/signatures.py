"""Overloaded functions of the catalogue: which of several signatures a call means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import arguments, calls, classes, hints, stubs
from flake8_async_fastapi.project.values import (
    Awaitable,
    ClassAtom,
    Const,
    FunctionAtom,
    Instance,
    TypeVariable,
    Value,
    Word,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Function


def chosen(world: World, atom: FunctionAtom, module: Module, facts: Function, made: Request) -> Function:
    """Return the signature that accepts the call: the first of several, else the last."""
    if not calls.is_overloaded(facts):
        return facts
    options = of(module, facts)
    for option in options[:-1]:
        if _has_room(option, atom, made) and _accepts(world, module, option, arguments.bind(option, atom, made)):
            return option
    return options[-1]


def of(module: Module, facts: Function) -> list[Function]:
    """Return all signatures of a function of the catalogue."""
    if facts.owner >= 0:
        bindings = module.facts.classes[facts.owner].bindings.get(facts.name, [])
    else:
        bindings = module.facts.bindings.get(facts.name, [])
    return [module.facts.functions[item[1]] for item in bindings if item[0] == "d"]


def _has_room(facts: Function, atom: FunctionAtom, made: Request) -> bool:
    """Whether a signature has a place for every positional argument, and for every named one."""
    kinds = [param.kind for param in facts.params]
    if made.rest and "*" not in kinds:
        return False
    named = {param.name for param in facts.params if param.kind in "ak"}
    if "**" not in kinds and not named.issuperset(made.keywords):
        return False
    return "*" in kinds or len(made.positional) + (atom.bound is not None) <= sum(kind in "pa" for kind in kinds)


def _accepts(world: World, module: Module, facts: Function, bound: dict[str, Value]) -> bool:
    for param in facts.params:
        if param.annotation is None:
            continue
        wanted = _wanted(world, module, facts, param.annotation)
        value = bound.get(param.name)
        if value is None:
            if param.default is None and param.kind in "pak":
                return False
            continue
        if wanted and not any(_is_loose(atom) for atom in wanted) and not _fits(world, wanted, value):
            return False
    return True


def _wanted(world: World, module: Module, facts: Function, annotation: Any) -> Value:
    """Return what a parameter asks for; of a type variable what bounds it."""
    declared = stubs.declared(world, module, facts, annotation)
    if len(declared) == 1 and type(declared[0]) is TypeVariable:
        return hints.bound_of(world, module, declared[0].name) or declared
    return declared


def _is_loose(wanted: Any) -> bool:
    """Whether anything counts as an argument of this type: what can be iterated need not say so."""
    return type(wanted) is TypeVariable or (type(wanted) is Instance and wanted.cls == "typing:Iterator")


def _fits(world: World, wanted: Value, value: Value) -> bool:
    value = world.expand(value)
    if not value:
        return False
    return all(any(_fits_atom(world, want, atom) for want in wanted) for atom in value)


def _fits_atom(world: World, want: Any, atom: Any) -> bool:
    if type(want) is Const:
        return bool(want == atom)
    if type(want) is Word and type(atom) is Const:
        return isinstance(atom.value, str) and re.fullmatch(want.pattern, atom.value) is not None
    if type(want) is Instance:
        if want.cls == "typing:Callable":
            if want.args and any(type(result) is Awaitable for result in want.args[0]):
                return calls.is_async_callable(world, atom) is True
            return calls.is_callable(world, atom)
        reference = calls.class_reference(atom)
        return reference is not None and classes.is_subclass(world, reference, want.cls)
    if type(want) is ClassAtom:
        return type(atom) is ClassAtom and (want.cls[:1] == "$" or classes.is_subclass(world, atom.cls, want.cls))
    return type(want) is type(atom)
