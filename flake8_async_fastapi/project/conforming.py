"""`isinstance` with a protocol of the project: an object is of one whose class has all that the protocol names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import abstract, calls, classes, given_classes
from flake8_async_fastapi.project.values import (
    UNKNOWN,
    Awaitable,
    ClassAtom,
    FunctionAtom,
    Identity,
    Instance,
    Partial,
    Value,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World

_CALLED = (FunctionAtom, Partial, Identity)
# What neither brings members nor hides any; and names that `isinstance` does not ask for.
_PLAIN = frozenset({"builtins:object", "typing:Protocol", "typing:Generic", "abc:ABC"})
_NOT_ASKED = frozenset({"__init__", "__new__", "__slots__", "__doc__", "__module__", "__class_getitem__"})


def concerns(world: World, cls: Any) -> bool:
    """Return whether `isinstance` with a class asks for the members of a protocol of the project."""
    return type(cls) is ClassAtom and abstract.is_protocol(world, cls.cls)


def is_of(world: World, atom: Any, cls: Any) -> bool:
    """Return whether an atom certainly has all members of a protocol."""
    return _answer(world, atom, cls.cls) is True


def may_be(world: World, atom: Any, cls: Any) -> bool:
    """Return whether an atom, or an object of a class derived from its own, can be of a protocol."""
    return (type(atom) is Instance and not atom.exact) or _answer(world, atom, cls.cls) is not False


def kept(world: World, atom: Any, cls: Any) -> Value:
    """Return what of an atom can be of a protocol: the atom, or those derived classes nearest to its own that are."""
    answer = _answer(world, atom, cls.cls)
    if answer is not False:
        return (atom,) if answer or _is_known(world, atom) else UNKNOWN
    found: list[str] = []
    if type(atom) is Instance and not atom.exact:
        for child in world.index.subclasses(atom.cls):
            is_new = not any(classes.is_subclass(world, child, one) for one in found)
            if is_new and _has_all(world, child, cls.cls) and given_classes.may_be(world, atom, child):
                found = [one for one in found if not classes.is_subclass(world, one, child)] + [child]
    return tuple(Instance(child) for child in found)


def _is_known(world: World, atom: Any) -> bool:
    return world.class_of(atom.cls) is not None if type(atom) is Instance else type(atom) in (*_CALLED, ClassAtom)


def _answer(world: World, atom: Any, protocol: str) -> bool | None:
    """Return whether an atom has all members of a protocol; None where a base of its class is unknown."""
    if type(atom) in _CALLED:
        return _members(world, protocol) == {"__call__"} or None
    reference = atom.cls if type(atom) is ClassAtom else calls.class_reference(atom)
    if reference is None:
        return False if type(atom) is Awaitable else None
    return _has_all(world, reference, protocol)


def _has_all(world: World, reference: str, protocol: str) -> bool | None:
    above = [base.cls for base in classes.order(world, reference) if base.cls not in _PLAIN]
    if protocol in above or all(_has(world, reference, above, name) for name in _members(world, protocol)):
        return True
    if any(world.class_of(cls) is None or world.class_is_stub(cls) for cls in above):
        return None
    return None if classes.find(world, reference, "__getattr__") else False


def _has(world: World, reference: str, above: list[str], name: str) -> bool:
    return bool(classes.find(world, reference, name)) or any(classes.stores(world, cls, name) for cls in above)


def _members(world: World, protocol: str) -> set[str]:
    above = [world.class_of(base.cls) for base in classes.order(world, protocol) if base.cls not in _PLAIN]
    return {name for found in above if found for name in found[1].bindings} - _NOT_ASKED
