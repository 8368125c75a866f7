"""Whether values are true, as conditions ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import asked, classes
from flake8_async_fastapi.project.values import (
    LOOP,
    Address,
    Awaitable,
    ClassAtom,
    Const,
    DictAtom,
    FunctionAtom,
    Generator,
    Instance,
    ModuleAtom,
    Partial,
    TupleAtom,
    Value,
    Word,
    plain,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World

# Objects of these classes are true; other classes of libraries may define __bool__ or __len__ that no stub mentions.
_TRUE_CLASSES = asked.KNOWN | {LOOP, "asyncio:Task", "fastapi.applications:FastAPI"}
# Bases outside of the project that do not say when their objects are false.
_PLAIN_BASES = frozenset(
    {
        "builtins:object",
        "typing:Generic",
        "abc:ABC",
        "pydantic.main:BaseModel",
        "pydantic_settings.main:BaseSettings",
        "sqlmodel:SQLModel",
        "sqlalchemy.orm:DeclarativeBase",
        "sqlalchemy.orm:MappedAsDataclass",
    }
)


def truth(world: World | None, value: Value) -> bool | None:
    """Return whether a value is true, None where it can be either; without a world no object of a class is."""
    found: bool | None = None
    for atom in value:
        known = _atom_truth(world, atom)
        if known is None or (found is not None and known is not found):
            return None
        found = known
    return found


def keep_truth(world: World | None, value: Value, wanted: bool) -> Value:
    """Return the value's possibilities that are (or can be) true, or false."""
    return tuple([atom for atom in value if _atom_truth(world, atom) is not (not wanted)])


def _atom_truth(world: World | None, atom: Any) -> bool | None:
    kind = type(atom)
    if kind is Const:
        return bool(plain(atom.value))
    if kind in (FunctionAtom, ClassAtom, ModuleAtom, Awaitable, Generator, Partial):
        return True
    if kind in (TupleAtom, DictAtom):
        return bool(atom.items)
    if kind in (Address, Word):
        return True
    if kind is not Instance:
        return None
    return True if atom.cls in _TRUE_CLASSES or (world is not None and is_always_true(world, atom.cls)) else None


def is_always_true(world: World, reference: str) -> bool:
    """Return whether objects of a class of the project are true whatever they hold: no base says when they are not."""
    return bool(world.solve(("always true", reference), lambda: _is_always_true(world, reference)))


def _is_always_true(world: World, reference: str) -> bool:
    if world.class_of(reference) is None or world.class_is_stub(reference):
        return False
    return not any(
        base.cls[:1] == ":"
        or world.class_is_stub(base.cls)
        or classes.own_bindings(world, base.cls, "__bool__")
        or classes.own_bindings(world, base.cls, "__len__")
        for base in classes.order(world, reference)
        if base.cls not in _PLAIN_BASES
    )
