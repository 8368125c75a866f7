"""Fields that say nothing of what runs, such as `run: Callable[[str], str]`: whoever makes an object gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import abstract, classes, constructors, declarations, hints, made, models
from flake8_async_fastapi.project.names import called_name
from flake8_async_fastapi.project.telling import any_telling, matters
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    FieldsConstructor,
    Instance,
    SuperAtom,
    Value,
    join,
    own_name,
    widen,
    without_none,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.world import World

# Decorators that write the constructor: of dataclasses, also pydantic's, and of attrs.
_MAKERS = frozenset({"dataclass", "define", "frozen", "mutable", "attrs", "s", "attributes"})


def note_given(frame: Frame, reference: str, made: Request) -> None:
    """Note what the open fields of an object are given by a call of the constructor that its class has for them."""
    world = frame.world
    if not any(matters(value) for value in (*made.positional, *made.keywords.values())):
        return
    named = dict(zip(models.positional_fields(world, reference, len(made.positional)), made.positional, strict=False))
    for name, value in {**named, **made.keywords}.items():
        if matters(value) and _is_open(world, reference, name):
            known = widen(world.expand(value))
            if any_telling(known):
                frame.state.setdefault(place(reference, name), []).append(known)


def held(world: World, atom: Instance, base: str, name: str, values: list[Value]) -> Value:
    """Return what an object holds in a field of the class `base` that is open; empty where it is not, or not known.

    `values` are what the field can be by its declaration and default.
    """
    if not _is_open(world, base, name):
        return UNKNOWN
    given: Value = world.solve(("given", atom.cls, name, atom.exact), lambda: _given(world, atom, name))
    if not has_constructor(world, atom.cls):
        stored = classes.stored(world, base, name, (atom,) if atom.exact or atom.cls != base else None)
        given = world.index.agreed([without_none(world.expand(stored)), without_none(world.expand(given))])
    declared = join(values)
    known = without_none(declared)
    told = without_none(world.expand(given))
    if not told or (known and not declarations.agrees(world, known, told) and not abstract.is_told(world, known, told)):
        return UNKNOWN
    return join([told, NONE]) if NONE[0] in declared else told


def _given(world: World, atom: Instance, name: str) -> Value:
    kinds = (atom.cls,) if atom.exact else (atom.cls, *world.index.subclasses(atom.cls))
    found: list[Value] = []
    for cls in kinds:
        if has_constructor(world, cls):
            sites = world.index.sites(own_name(cls))
            if sites is None:
                return UNKNOWN
            giving = [*(world.caller(*site) for site in sites), *made.factories(world, cls)]
        elif cls == atom.cls or classes.own_bindings(world, cls, "__init__"):
            giving = list(constructors.running(world, cls))
        else:
            continue
        for key in giving:
            value = world.summary(key).state.get(place(cls, name), UNKNOWN)
            found.extend([(item,) for item in value])
    return world.index.agreed(found)


def place(reference: str, name: str) -> str:
    """Return under which name `Frame.state` holds what an attribute of a class's objects is given."""
    return f"{reference}.{name}"


def has_constructor(world: World, reference: str) -> bool:
    """Return whether a class leaves its constructor to its fields: a model, a dataclass without one of its own."""
    known = world.constructors_of_fields.get(reference)
    if known is None:
        known = _is_by_fields(world, classes.order(world, reference))
        if reference in world.orders:
            world.constructors_of_fields[reference] = known
    return known


def constructor_above(world: World, atom: SuperAtom) -> Value:
    """Return what `super().__init__` is where the bases that come next leave the constructor to their fields."""
    found: list[FieldsConstructor] = []
    for item in atom.bound:
        order = classes.order(world, item.cls) if type(item) is Instance else ()
        behind = next((number for number, base in enumerate(order, 1) if base.cls == atom.cls), len(order))
        if _is_by_fields(world, order[behind:]):
            found.append(FieldsConstructor(item.cls))
    return tuple(found)


def _is_by_fields(world: World, order: tuple[classes.Base, ...]) -> bool:
    owners = [owner for base in order if (owner := world.class_of(base.cls)) is not None and not owner[0].is_stub]
    return not any("__init__" in facts.bindings for _, facts in owners) and (
        any(base.cls == "typing:NamedTuple" or base.cls in models.MODELS for base in order)
        or any(called_name(expr) in _MAKERS for _, facts in owners for expr in facts.decorators)
    )


def _is_open(world: World, reference: str, name: str) -> bool:
    """Whether the nearest declaration of a field says nothing of what runs: `Any`, a function, a protocol."""
    for base in classes.order(world, reference):
        owner = world.class_of(base.cls)
        bindings: Any = owner[1].bindings.get(name) if owner is not None else None
        if owner is None or not bindings:
            continue
        module, facts = owner
        if module.is_stub or bindings[0][0] != ":":
            return False
        declared = hints.value_of(world, module, bindings[0][1], tuple(facts.type_params))
        known = [item for item in declared if item not in NONE]
        return not known or abstract.says_nothing(world, known)
    return False
