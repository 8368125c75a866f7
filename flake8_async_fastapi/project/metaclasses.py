"""Metaclasses of the project: what classes have from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_async_fastapi.project import classes, descriptors, evaluate
from flake8_async_fastapi.project.values import UNKNOWN, ClassAtom, FunctionAtom, Value

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.world import World


def of(world: World, reference: str) -> tuple[str, ...]:
    """Return the metaclasses that a class, or one of its bases in the project, names; the nearest first."""
    return world.solve(("metaclasses", reference), lambda: _of(world, reference))


def _of(world: World, reference: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for base in classes.order(world, reference):
        owner = world.class_of(base.cls)
        expr = owner[1].keywords.get("metaclass") if owner is not None and not owner[0].is_stub else None
        if owner is not None and expr is not None:
            named = evaluate.evaluate(world.module_frame(owner[0]), expr, {})
            found.update({atom.cls: None for atom in named if type(atom) is ClassAtom})
    return tuple(found)


def attribute(frame: Frame, atom: ClassAtom, name: str, position: int) -> Value:
    """Return what a class has from a metaclass where it has nothing of that name itself: methods, properties."""
    world = frame.world
    for meta in of(world, atom.cls) if name[:2] != "__" else ():
        found = classes.method(world, meta, name)
        if found is not None and not world.class_is_stub(found[0]) and not classes.find(world, atom.cls, name):
            getter = FunctionAtom(world.function_ref(*found))
            return descriptors.bind_method(frame, (atom,), getter, {"Self": (atom,)}, position)
    return UNKNOWN
