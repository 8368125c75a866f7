"""What the constructors of base classes are given: by `super().__init__(...)`, or by who makes objects of the class."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_async_fastapi.project import arguments, classes
from flake8_async_fastapi.project.frame import Key
from flake8_async_fastapi.project.telling import any_telling
from flake8_async_fastapi.project.values import UNKNOWN, Instance, Value, own_name

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Function, Param

_NAME = "__init__"
# Constructors that hand on what they are given, one above the other.
_MOST_LEVELS = 4


def of_derived(world: World, module: Module, facts: Function, receiver: Value) -> Key:
    """Return under which key a constructor is looked at for objects of its class, or of one that derives from it."""
    key = Key(f"{module.name}:{facts.index}", receiver)
    if len(facts.params) < 2 or len(receiver) != 1 or type(receiver[0]) is not Instance:
        return key
    derived = receiver[0].cls
    if derived == module.owner(facts):
        return key
    return key._replace(arguments=given(world, module, facts, derived))


def given(world: World, module: Module, facts: Function, derived: str) -> tuple[tuple[str, Value], ...]:
    """Return what does something among what a constructor is given for objects of a class that derives from its own."""
    known: tuple[tuple[str, Value], ...] = world.solve(
        ("constructed", module.name, facts.index, derived), lambda: _given(world, module, facts, derived)
    )
    return known or ()


def _given(world: World, module: Module, facts: Function, derived: str) -> tuple[tuple[str, Value], ...]:
    wanted = f"{module.name}:{facts.index}"
    first = own(world, derived)
    if first == wanted:
        params = [param for param in facts.params[1:] if _is_open(world, module, facts, param)]
        found = [(param.name, world.index.argument_types(module, facts, param.name, derived)) for param in params]
    else:
        found = list(_handed_on(world, Key(first, (Instance(derived),)), wanted, _MOST_LEVELS) if first else ())
    return tuple([(name, value) for name, value in found if value and any_telling(value)])


def running(world: World, derived: str) -> Iterator[Key]:
    """Yield the constructors, its own and those of its bases, that may run for an object of a class.

    One that takes what it likes (`**data`) is looked at as its callers call it, too.
    """
    found = classes.method(world, derived, _NAME)
    owner = world.class_of(found[0]) if found is not None and any(p.kind == "**" for p in found[1].params) else None
    if owner is not None and found is not None:
        yield from world.index.calls_of(owner[0], found[1], derived) or ()
    for base in classes.order(world, derived):
        for module, binding in classes.own_bindings(world, base.cls, _NAME):
            if binding[0] == "d" and not module.is_stub:
                yield of_derived(world, module, module.facts.functions[binding[1]], (Instance(derived),))


def own(world: World, reference: str) -> str:
    """Return the constructor that runs for objects of a class, its own or the nearest base's; "" for none."""
    found = classes.method(world, reference, _NAME)
    return world.function_ref(*found) if found is not None else ""


def _handed_on(world: World, key: Key, wanted: str, levels: int) -> tuple[tuple[str, Value], ...]:
    """Return the arguments with which a constructor, or one that it runs on the same object, runs the wanted one."""
    above = []
    for edge in world.summary(key).edges:
        if edge.call is None or edge.call.bound != key.bound:
            continue
        if edge.call.ref == wanted:
            return edge.call.arguments
        if world.function_of(edge.call.ref)[1].name == _NAME:
            above.append(edge.call)
    found = [_handed_on(world, call, wanted, levels - 1) for call in above if levels]
    return next(filter(None, found), ())


def _is_open(world: World, module: Module, facts: Function, param: Param) -> bool:
    """Whether a parameter is of what callers pass: one that declares nothing, or only that it is a function."""
    return param.default in (None, ["k", None]) and arguments.is_left_to_callers(world, module, facts, param)


def agreed(world: World, module: Module, facts: Function, name: str) -> Value:
    """Return what all classes that derive from a constructor's own have it given for a parameter, where they agree."""
    reference = module.owner(facts)
    found: set[Value] = set()
    for derived in world.index.subclasses(reference):
        value = dict(given(world, module, facts, derived)).get(name, UNKNOWN)
        if not value and own(world, derived) == f"{module.name}:{facts.index}" and not _is_made(world, derived):
            continue
        found.add(value)
    return found.pop() if len(found) == 1 else UNKNOWN


def _is_made(world: World, reference: str) -> bool:
    return any(True for _ in world.index.callers(own_name(reference)))
