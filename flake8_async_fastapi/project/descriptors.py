"""What objects have where the body of their class has a name: bound methods, values of properties and descriptors."""

from __future__ import annotations

from typing import Any

from flake8_async_fastapi.project import (
    attributes,
    calls,
    classes,
    declarations,
    evaluate,
    hints,
    properties,
    relations,
    scopes,
)
from flake8_async_fastapi.project.frame import Frame
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    ClassAtom,
    Const,
    FunctionAtom,
    Instance,
    Value,
    join,
)

# Decorators that make something else of a method when it is read.
REBINDING = frozenset({"staticmethod", "classmethod", *properties.PROPERTIES})


def of_binding(
    frame: Frame,
    atom: Instance,
    owner: str,
    module: Any,
    name: str,
    binding: Any,
    known: dict[str, Value],
    position: int,
) -> Value:
    """Return what an object has by one binding of a class body; `known` are the type variables of that class."""
    world = frame.world
    if binding[0] == "d":
        return bind_method(frame, (atom,), FunctionAtom(f"{module.name}:{binding[1]}"), known, position)
    if atom.args or properties.is_call(binding):
        related = relations.read(frame, atom, name, position)
        if related is not None:
            return related
    found = world.class_of(owner)
    assert found is not None, owner
    facts = found[1]
    env = scopes.class_environment(world, module, facts, name, binding)
    if binding[0] == ":":
        variables = tuple(facts.type_params)
        declared = classes.substitute(hints.value_of(world, module, binding[1], variables), known)
        default = evaluate.evaluate(world.module_frame(module), binding[2], env) if binding[2] is not None else UNKNOWN
        if declared:
            given = default if default == NONE else tuple(a for a in default if type(a) is not Const)
            return declarations.refine(world, declared, given)
        return tuple(a for a in default if type(a) is not Const)
    if properties.is_made(binding):
        getters = evaluate.evaluate(world.module_frame(module), binding[1][3][0], env)
        bound = [getter._replace(bound=(atom,)) for getter in getters if type(getter) is FunctionAtom]
        return join(calls.run_property(frame, getter, known, position) for getter in bound)
    value = scopes.binding_value(world, module, name, binding, env)
    return join(_as_read(frame, (atom,), (atom,), item, name, position) for item in value)


def bind_method(frame: Frame, receiver: Value, function: FunctionAtom, known: dict[str, Value], position: int) -> Value:
    """Return a function of a class body as an attribute of an object: bound, or the value of the property."""
    world = frame.world
    module, facts = world.function_of(function.ref)
    bound: Value | None = receiver
    for _, expr in reversed(facts.decorators):
        name = last_name(expr)
        if name == "staticmethod":
            bound = None
        elif name == "classmethod":
            bound = tuple(ClassAtom(a.cls, a.args) if type(a) is Instance else a for a in receiver)
        elif name in properties.PROPERTIES:
            getter = function._replace(bound=receiver)
            return calls.run_property(frame, getter, known, position)
    if all(properties.only_binds(expr) for _, expr in facts.decorators) or module.is_stub:
        return (function._replace(bound=bound, closure=function.closure),)
    value = scopes.decorated(world, module, function, {}, None)
    return join(_as_read(frame, receiver, bound, item, facts.name, position) for item in value)


def _as_read(frame: Frame, receiver: Value, bound: Value | None, item: Any, name: str, position: int) -> Value:
    """Return what objects of a class have where its body has `item`: a function bound, what a descriptor gives."""
    if type(item) is FunctionAtom:
        return (item._replace(bound=bound) if item.bound is None else item,)
    if type(item) is Instance and classes.method(frame.world, item.cls, "__get__") is not None:
        getter = attributes.of_instance(frame, item, "__get__", position)
        owner = tuple(ClassAtom(atom.cls, atom.args) for atom in receiver if type(atom) is Instance)
        return calls.call(frame, getter, calls.request(position, receiver, owner, kind="attribute", text=name))
    if type(item) is Instance and item.cls[:1] == ":":
        # A descriptor, it may be: `deleted_at = Column(DateTime)` is None for some objects.
        return (item, Instance(f"{item.cls}.__get__"))
    return (item,)
