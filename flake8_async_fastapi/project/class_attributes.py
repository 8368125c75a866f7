"""What a name means on a class itself, not on an object of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import attributes, classes, fills, hints, properties, scopes, set_outside
from flake8_async_fastapi.project.values import (
    UNKNOWN,
    ClassAtom,
    Const,
    External,
    FunctionAtom,
    Instance,
    Member,
    Value,
    join,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Frame

# What every class has, whatever it derives from.
_OF_OBJECT = ("__new__", "__subclasses__")
_AUTO = (Instance("enum:auto", (), True),)
# Members of enums that derive from these are equal to their values.
_PLAIN = ("builtins:str", "builtins:int")


def of_class(frame: Frame, atom: ClassAtom, name: str) -> Value:
    """Return an attribute of a class itself: unbound functions, class and static methods, class attributes."""
    if atom.cls.startswith(":"):
        return (External(f"{atom.cls[1:]}.{name}"),)
    if atom.args:
        return _of_known_class(frame, atom, name)
    fields, key = frame.world.class_fields, (atom.cls, name)
    known = fields.get(key)
    if known is None:
        unsettled = frame.world.unsettled
        known = _of_known_class(frame, atom, name)
        if unsettled == frame.world.unsettled:
            fields[key] = known
    return known


def _of_known_class(frame: Frame, atom: ClassAtom, name: str) -> Value:
    world = frame.world
    found = classes.find(world, atom.cls, name)
    if not found and name in _OF_OBJECT:
        found = classes.find(world, "builtins:object", name)
    if not found:
        outside = attributes.outside_base(frame, atom.cls)
        if outside:
            return (External(f"{outside}.{name}"),)
        return classes.stored(world, atom.cls, name) or set_outside.of_made(world, atom.cls, name)
    values = []
    known = {"Self": (Instance(atom.cls, atom.args),)}
    for item in found[:1] if found[0].binding[0] == "d" else found:
        owner = world.class_of(item.owner)
        if owner is None:
            continue
        module = owner[0]
        if item.binding[0] == "d":
            values.append(_class_function(frame, atom, FunctionAtom(f"{module.name}:{item.binding[1]}"), module))
        elif item.binding[0] == ":" and item.binding[2] is None:
            values.append(classes.substitute(hints.value_of(world, module, item.binding[1], ()), known))
        else:
            env = scopes.class_environment(world, module, owner[1], name, item.binding)
            value = scopes.binding_value(world, module, name, item.binding, env)
            values.append(_enum_member(world, atom, name, value))
    if found[0].binding[0] != "d" and classes.stores(world, found[0].owner, name):
        values.append(classes.stored(world, found[0].owner, name))
    values += fills.of_attribute(world, found[0].owner, name, [item.binding for item in found], [])
    values += set_outside.held(world, atom.cls, name, values)
    return join(scopes._without_empty(values))


def _enum_member(world: Any, atom: ClassAtom, name: str, value: Value) -> Value:
    """A constant of an Enum class is a member of it; members of a `Flag` are put together."""
    if len(value) != 1 or name.startswith("_") or not classes.is_subclass(world, atom.cls, "enum:Enum"):
        return value
    if type(value[0]) is not Const and value != _AUTO:
        return value
    if classes.is_subclass(world, atom.cls, "enum:Flag"):
        return (Instance(atom.cls, (), True),)
    given = value[0].value if value != _AUTO else None
    if given is None and classes.is_subclass(world, atom.cls, "enum:StrEnum"):
        given = name.lower()
    plain = given is not None and any(classes.is_subclass(world, atom.cls, base) for base in _PLAIN)
    return (Const(Member(atom.cls, name, given, plain)),)


def _class_function(frame: Frame, atom: ClassAtom, function: FunctionAtom, module: Any) -> Value:
    _, facts = frame.world.function_of(function.ref)
    names = [e if type(e) is str else (e[3] if type(e) is list and e[0] == "a" else "") for _, e in facts.decorators]
    if "classmethod" in names:
        return (function._replace(bound=(atom,)),)
    if "staticmethod" in names or not facts.decorators or module.is_stub:
        return (function,)
    if any(name in properties.PROPERTIES for name in names):
        return UNKNOWN
    return scopes.decorated(frame.world, module, function, {}, None)
