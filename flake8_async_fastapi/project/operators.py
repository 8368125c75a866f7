"""Operations that run methods: operators, `in`, subscript assignment, assigning to a property, decorating."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import arguments, attributes, calls, classes, iteration
from flake8_async_fastapi.project.frame import Frame
from flake8_async_fastapi.project.values import (
    UNKNOWN,
    ClassAtom,
    Const,
    External,
    FunctionAtom,
    Generator,
    Instance,
    Lazy,
    TupleAtom,
    Value,
    as_types,
    instance,
    join,
)
from flake8_async_fastapi.source.facts import Function

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World

LAZY = (Generator, Lazy)


def special_method(frame: Frame, value: Value, name: str, position: int, *positional: Value) -> None:
    """Note what an operation runs that a class of the project or of the catalogue defines by a special method."""
    for atom in frame.world.expand(value):
        if type(atom) is not Instance or atom.cls.startswith(("builtins:", ":")):
            continue
        if classes.method(frame.world, atom.cls, name) is not None:
            method = attributes.of_instance(frame, atom, name, position)
            made = calls.request(position, *positional, kind="operator", text=iteration.shown(atom.cls, None))
            calls.call(frame, method, made)


def combine(frame: Frame, name: str | None, left: Value, right: Value, position: int) -> Value:
    """Return what a binary operator gives; `name` is that of its special method, None for one that no library has."""
    found: list[Value] = []
    for atom in frame.world.expand(left) if name else left:
        own = type(atom) is Instance and not atom.cls.startswith("builtins:")
        if name and not own and (reflected := _reflected(frame, atom, name, right, position)):
            found.append(reflected)
        elif type(atom) is Const:
            found.append(as_types(right) if isinstance(atom.value, int) else as_types((atom,)))
        elif type(atom) is Instance and name:
            found.append(_binary(frame, atom, name, right, position))
        elif type(atom) is TupleAtom:
            found.append(instance("builtins:tuple", join([*atom.items])))
    return join(found)


def _reflected(frame: Frame, atom: Any, name: str, right: Value, position: int) -> Value:
    """Return what the right side's class makes of a builtin value on the left: `{"question": ...} | prompt`."""
    method = f"__r{name[2:]}"
    found = [
        item
        for item in right
        if type(item) is Instance
        and not item.cls.startswith("builtins:")
        and classes.method(frame.world, item.cls, method) is not None
    ]
    return join(_binary(frame, item, method, (atom,), position) for item in found) if found else UNKNOWN


def _binary(frame: Frame, atom: Instance, name: str, right: Value, position: int) -> Value:
    """Return the result of a binary operator that the left side's class defines."""
    if classes.method(frame.world, atom.cls, name) is None:
        return (atom,) if atom.cls.startswith("builtins:") else UNKNOWN
    method = attributes.of_instance(frame, atom, name, position)
    made = calls.request(position, right, kind="operator", text=iteration.shown(atom.cls, None))
    return calls.call(frame, method, made)


def contains(frame: Frame, container: Value, item: Value, position: int) -> None:
    """Note what `item in container` runs."""
    for atom in frame.world.expand(container):
        if type(atom) is Instance and not atom.cls.startswith("builtins:"):
            if classes.method(frame.world, atom.cls, "__contains__") is not None:
                special_method(frame, (atom,), "__contains__", position, item)
            else:
                iteration.iterate(frame, (atom,), position)
        elif type(atom) in LAZY:
            iteration.iterate(frame, (atom,), position)


def ask_truth(frame: Frame, value: Value, position: int) -> None:
    """Note what a condition runs that asks objects themselves whether they are true."""
    for atom in value:
        if type(atom) is Instance and not atom.cls.startswith(("builtins:", ":", "typing:")):
            found = classes.method(frame.world, atom.cls, "__bool__") is not None
            special_method(frame, (atom,), "__bool__" if found else "__len__", position)


def assign_attribute(frame: Frame, owner: Value, name: str, value: Value, position: int) -> None:
    """Note what `owner.name = value` runs: the setter of a property, `__setattr__` of the object's class."""
    for atom in frame.world.expand(owner):
        if type(atom) is not Instance or atom.cls.startswith(("builtins:", ":")):
            continue
        setting = classes.method(frame.world, atom.cls, "__setattr__")
        if setting is not None and not frame.world.class_is_stub(setting[0]):
            function = FunctionAtom(frame.world.function_ref(*setting), (atom,))
            made = calls.request(position, (Const(name),), value, kind="attribute", text=name)
            calls.call_function(frame, function, made)
        found = classes.find(frame.world, atom.cls, name)
        if found is None or len(found) < 2:
            continue
        for item in found:
            module = frame.world.class_of(item.owner)
            if module is None or item.binding[0] != "d":
                continue
            facts = module[0].facts.functions[item.binding[1]]
            if any(expr == ["a", expr[1], name, "setter"] for _, expr in facts.decorators if type(expr) is list):
                function = FunctionAtom(f"{module[0].name}:{facts.index}", (atom,))
                calls.call_function(frame, function, calls.request(position, value, kind="attribute", text=name))


def decorate(frame: Frame, decorator: Value, value: Value, position: int) -> Value:
    """Return what decorating a function gives; a decorator that says nothing leaves it as it is."""
    found = [atom for atom in frame.world.expand(decorator) if type(atom) is not External]
    if not found:
        return value
    made = calls.request(position, value)
    result = frame.world.expand(join(calls.call_atom(frame, atom, made) for atom in found))
    telling = tuple([_with_stores(frame, atom, value) for atom in result if _stands_for(frame.world, found, atom)])
    return telling or value


def _stands_for(world: World, decorator: Sequence[Any], atom: Any) -> bool:
    """Whether what a decorator gives stands for the function: it can be called, or is an object of the project's class.

    Of one whose class has a base outside, or a `__new__`, nobody knows what it is.
    """
    if calls.is_callable(world, atom):
        return True
    if type(atom) is not Instance or ClassAtom(atom.cls) not in decorator or world.class_is_stub(atom.cls):
        return False
    maker = classes.method(world, atom.cls, "__new__")
    outside = any(base.cls[:1] == ":" for base in classes.order(world, atom.cls))
    return not outside and (maker is None or world.class_is_stub(maker[0]))


def of_decorated(frame: Frame, atom: FunctionAtom, name: str, position: int) -> Value:
    """Return an attribute of what a decorator that is a class makes of a function: it is at hand as its `__call__`."""
    if atom.closure and atom.bound and frame.world.function_of(atom.ref)[1].name == "__call__":
        return attributes.get(frame, atom.bound, name, position)
    return UNKNOWN


def _with_stores(frame: Frame, atom: Any, value: Value) -> Any:
    """A decorator that is a class: its `__call__`, with the attributes in which `__init__` keeps the function."""
    world = frame.world
    if type(atom) is not Instance or world.class_is_stub(atom.cls):
        return atom
    maker, caller = classes.method(world, atom.cls, "__init__"), classes.method(world, atom.cls, "__call__")
    if maker is None or caller is None or not caller[1].params:
        return atom
    kept = [(f"{caller[1].params[0].name}.{name}", held) for name, held in _stored(frame, atom, maker, value)]
    function = FunctionAtom(world.function_ref(*caller), (atom,), tuple(kept))
    return function if kept else atom


def _stored(frame: Frame, atom: Instance, maker: tuple[str, Function], value: Value) -> list[tuple[str, Value]]:
    """Return the attributes in which a constructor keeps the function that it is given."""
    function = FunctionAtom(frame.world.function_ref(*maker), (atom,))
    module, facts = frame.world.function_of(function.ref)
    if module.is_stub:
        return []
    key = arguments.key(frame, function, module, facts, calls.request(0, value))
    return [(name, held) for name, held in frame.world.summary(key).stores.items() if held and set(held) <= set(value)]
