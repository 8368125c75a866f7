"""What a function returns that declares to return an object of a class it is handed: `(kind: type[T]) -> T`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_async_fastapi.execution import lookup
from flake8_async_fastapi.project import abstract, arguments, calls, classes, hints
from flake8_async_fastapi.project.frame import Key
from flake8_async_fastapi.project.values import (
    UNKNOWN,
    Awaitable,
    ClassAtom,
    FunctionAtom,
    Instance,
    Partial,
    TypeVariable,
    Value,
    join,
)
from flake8_async_fastapi.source.facts import Function

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World

_CALLED = (FunctionAtom, ClassAtom, Partial)
_SENDING = lookup.sending_names()


def are_returned(world: World, called: Key) -> bool:
    """Return whether a function declares to return an object of a class that it is called on or gets."""
    value = world.declared_return(called.ref)
    return any(type(atom) is TypeVariable and atom.name != "Self" for atom in value)


def awaitable(world: World, facts: Function, called: Key, atom: FunctionAtom, made: Request) -> Awaitable:
    """Return what a call of a coroutine function gives, which is looked at once, whatever it is handed."""
    for declared in world.declared_return(called.ref) if facts.returns is not None else UNKNOWN:
        if classes.has_variable(declared):
            handed = called._replace(arguments=tuple(arguments.bind(facts, atom, made).items()))
            module = world.function_of(called.ref)[0]
            if known(world, module, facts, handed) and not known(world, module, facts, called):
                return Awaitable(arguments.declared_return(world, handed))
            break
    return Awaitable(UNKNOWN, called._replace(arguments=_callables(world, facts, called)))


def _callables(world: World, facts: Function, called: Key) -> tuple[tuple[str, Value], ...]:
    """Return the functions among the arguments of a coroutine: one that runs them in a thread gives what they give.

    Other objects that can be called, such as a response or an application, only where it sends something in a thread.
    """
    handed = {*facts.forwarded, *facts.receivers}
    kinds = _CALLED if _SENDING.isdisjoint(facts.calls) else (*_CALLED, Instance)
    return tuple(
        [
            (name, value)
            for name, value in called.arguments
            if name in handed and all([type(atom) in kinds and calls.is_callable(world, atom) for atom in value])
        ]
    )


def of_overload(world: World, module: Module, facts: Function, called: Key) -> Value:
    """Return what that one of a function's overloads declares to return which takes the class it is handed."""
    for index in range(facts.index - 1, -1, -1):
        signature = module.facts.functions[index]
        if signature.name != facts.name or signature.owner != facts.owner or not calls.is_overloaded(signature):
            break
        given = known(world, module, signature, called)
        if given:
            declared = hints.value_of(world, module, signature.returns, tuple(signature.type_params))
            return join([classes.substitute(declared, given)])
    return UNKNOWN


def known(world: World, module: Module, facts: Function, called: Key) -> dict[str, Value]:
    """Return what type variables stand for by `cls: type[T]`, `self: T` and arguments that are classes."""
    found: dict[str, Value] = {}
    given = dict(called.arguments)
    for place, param in enumerate(facts.params):
        own = place == 0 and called.bound is not None
        value = called.bound if own else given.get(param.name)
        if not value or param.annotation is None:
            continue
        for want in world.declared(module, facts, param):
            if type(want) is ClassAtom and want.cls[:1] == "$":
                found[want.cls[1:]] = join(calls.instance_of(atom) for atom in value)
            elif type(want) is TypeVariable and own:
                found[want.name] = value
    return found


def owner_arguments(world: World, atom: Instance, module: Module, facts: Function) -> dict[str, Value]:
    """Return what the type variables of a method's class stand for in the object that it is called on."""
    owner = module.owner(facts)
    for base in classes.order(world, atom.cls):
        if base.cls == owner:
            return attributes_known(world, atom, base)
    return {}


def attributes_known(world: World, atom: Instance, base: classes.Base) -> dict[str, Value]:
    """Return the type variables of `base` in terms of the object `atom`."""
    names = classes.type_variables(world, base.cls)
    if base.cls == atom.cls:
        return {**dict.fromkeys(names, UNKNOWN), **dict(zip(names, atom.args, strict=False))} if atom.args else {}
    if not names:
        return {}
    outer = dict(zip(classes.type_variables(world, atom.cls), atom.args, strict=False))
    return {name: classes.substitute(arg, outer) for name, arg in zip(names, base.args, strict=False)}


def may_be(world: World, atom: Instance, child: str) -> bool:
    """Return whether an object of a generic class can be of a derived one: not where that is of another class."""
    own = next((base.args for base in classes.order(world, child) if base.cls == atom.cls), ())
    return not any(_differ(world, one, other) for one, other in zip(atom.args, own, strict=False))


def _differ(world: World, one: Value, other: Value) -> bool:
    """Return whether type arguments are of classes of which none does as another."""
    both = (*one, *other)
    if not one or not other or not all([type(item) is Instance and item.cls[:1] != ":" for item in both]):
        return False
    if any([abstract.is_protocol(world, item.cls) for item in both]):
        return False
    pairs = [(left.cls, right.cls) for left in one for right in other]
    return not any(classes.is_subclass(world, a, b) or classes.is_subclass(world, b, a) for a, b in pairs)
