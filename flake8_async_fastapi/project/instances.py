"""Which possibilities `isinstance` keeps."""

from __future__ import annotations

from typing import Any

from flake8_async_fastapi.project import calls, classes, conforming, structural
from flake8_async_fastapi.project.frame import Frame
from flake8_async_fastapi.project.values import ClassAtom, External, Instance, TypeVariable, Value


def answer(frame: Frame, atom: Any, wanted: Value) -> bool | None:
    """Return what `isinstance` with these classes says of an atom; None where it can be either."""
    if any(is_instance(frame, atom, cls) for cls in wanted):
        return True
    return None if kept(frame, (atom,), wanted) or not is_known(frame, atom, wanted) else False


def is_known(frame: Frame, atom: Any, wanted: Value) -> bool:
    """Return whether what is known of an atom's class is all that can decide an `isinstance` with these classes."""
    if type(atom) in (External, TypeVariable):
        return False
    if any(structural.may_be(frame.world, atom, cls) for cls in wanted):
        return False
    protocols = [cls for cls in wanted if conforming.concerns(frame.world, cls)]
    if any(conforming.may_be(frame.world, atom, cls) for cls in protocols):
        return False
    if type(atom) is not Instance or all(map(structural.concerns, wanted)):
        return True
    if atom.exact or frame.world.class_of(atom.cls) is None:
        return bool(atom.exact)
    known = all(type(cls) is ClassAtom and not cls.cls.startswith(":") for cls in wanted)
    return known and classes.is_apart(frame.world, atom.cls, [cls.cls for cls in wanted])


def kept(frame: Frame, value: Value, wanted: Value) -> Value:
    """Return the possibilities that are instances already, or whose subclass the wanted class is."""
    found: dict[Any, None] = {}
    for atom in value:
        for cls in wanted:
            if is_instance(frame, atom, cls) or structural.can_do(frame.world, atom, cls):
                found[atom] = None
            elif conforming.concerns(frame.world, cls) and (able := conforming.kept(frame.world, atom, cls)):
                found.update(dict.fromkeys(able))
            elif (
                type(atom) is Instance
                and type(cls) is ClassAtom
                and classes.is_subclass(frame.world, cls.cls, atom.cls)
            ):
                found[Instance(cls.cls, cls.args)] = None
    return tuple(found)


def is_instance(frame: Frame, atom: Any, cls: Any) -> bool:
    """Return whether an atom is certainly of a class."""
    if structural.concerns(cls):
        return structural.is_of(frame.world, atom, cls)
    if conforming.concerns(frame.world, cls):
        return conforming.is_of(frame.world, atom, cls)
    if type(cls) is not ClassAtom:
        return False
    name = calls.class_reference(atom)
    return name is not None and classes.is_subclass(frame.world, name, cls.cls)
