"""Classes whose `__new__` gives objects of other classes in place of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_async_fastapi.project import calls, classes
from flake8_async_fastapi.project.values import UNKNOWN, Const, Instance, Value

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World


def declared(world: World, reference: str) -> Value:
    """Return what objects that are declared as of a class of the project are instead; empty where they are of it."""
    found: Value = world.solve(("instead", reference), lambda: _declared(world, reference))
    return found or UNKNOWN


def _declared(world: World, reference: str) -> Value:
    maker = classes.method(world, reference, "__new__")
    if maker is None or world.class_is_stub(maker[0]):
        return UNKNOWN
    module, facts = world.function_of(world.function_ref(*maker))
    return of_others(world, calls.returned(world, world.standalone(module, facts)), reference)


def of_others(world: World, value: Value, reference: str) -> Value:
    """Return a value if its objects are of other classes than this one and those above and below it; else nothing."""
    found = tuple(atom for atom in world.expand(value) if type(atom) is not Const)
    for atom in found:
        if type(atom) is not Instance:
            return UNKNOWN
        if classes.is_subclass(world, atom.cls, reference) or classes.is_subclass(world, reference, atom.cls):
            return UNKNOWN
    return found
