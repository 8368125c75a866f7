"""Which overrides a method can meet in `self`: not those of classes that replace the method itself, too.

And which classes a class method can meet in a registry, and what is an override of what.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import abstract, classes
from flake8_async_fastapi.project.values import ClassAtom, FunctionAtom, Instance, Value

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Edge, Frame, Key
    from flake8_async_fastapi.project.world import World


def of_own(frame: Frame, name: str, found: Value) -> Value:
    """Leave out, of a method of `self`, what a subclass makes of it whose objects never get to the function at hand."""
    facts = frame.facts
    if facts is None or facts.owner < 0 or not facts.params or facts.params[0].name != name:
        return found
    return tuple(atom for atom in found if type(atom) is not FunctionAtom or not _is_elsewhere(frame, atom))


def below_own(frame: Frame, found: Value) -> Value:
    """Leave out the classes beside its own that a class method of a base finds in a registry for all of them.

    Whoever calls it on a class that others derive from means one of those.
    """
    facts, bound = frame.facts, frame.key.bound or ()
    if facts is None or facts.owner < 0 or len(bound) != 1 or type(bound[0]) is not ClassAtom:
        return found
    world, own = frame.world, bound[0].cls
    base = frame.module.owner(facts)
    if own == base or not world.index.subclasses(own):
        return found
    kept = [atom for atom in found if type(atom) is not ClassAtom or not _is_beside(world, atom.cls, own, base)]
    return tuple(kept) or found


def gone(world: World, key: Key) -> frozenset[str]:
    """Return the classes derived from a method's own that replace it: their objects never get to it, nor beyond it."""
    _, facts = world.function_of(key.ref)
    bound = key.bound or ()
    if facts.owner < 0 or len(bound) != 1 or type(bound[0]) not in (Instance, ClassAtom):
        return frozenset()
    return frozenset(cls for cls in world.index.subclasses(bound[0].cls) if _replaces(world, key.ref, facts.name, cls))


def by_same_object(world: World, key: Key, edges: Iterable[Edge]) -> frozenset[Key]:
    """Return a method and those that it gets to by calls of its object's own methods, where that can be the same one.

    `edges` are the method's. From a method of a class to one of its base leads only another object, or `super()`.
    """
    found = {key}
    waiting = [(key, edges)]
    while waiting:
        one, run = waiting.pop()
        for edge in run:
            if edge.call is not None and edge.call not in found and _is_below(world, one, edge.call):
                found.add(edge.call)
                waiting.append((edge.call, world.summary(edge.call).edges))
    return frozenset(found)


def is_of(world: World, caller: Key, called: Key, kinds: frozenset[str]) -> bool:
    """Return whether a method of a base calls what one of these classes makes of another method."""
    if not _is_below(world, caller, called):
        return False
    return _class_of(called) in kinds and _class_of(caller) not in kinds


def _is_below(world: World, caller: Key, called: Key) -> bool:
    """Return whether the object of a method that is called is of the caller's class or of one derived from it."""
    own, other = caller.bound or (), called.bound or ()
    if len(own) != 1 or len(other) != 1 or type(own[0]) not in (Instance, ClassAtom):
        return False
    # A class method makes its object by `cls()`.
    kinds = (Instance,) if type(own[0]) is Instance else (Instance, ClassAtom)
    return type(other[0]) in kinds and classes.is_subclass(world, other[0].cls, own[0].cls)


def _class_of(key: Key) -> str:
    return str(key.bound[0].cls) if key.bound else ""


def is_one(world: World, method: Key, base: Key) -> bool:
    """Return whether a function is what a derived class makes of a method of a base."""
    module, facts = world.function_of(method.ref)
    above, overridden = world.function_of(base.ref)
    if facts.name != overridden.name or facts.owner < 0 or overridden.owner < 0:
        return False
    own, other = module.owner(facts), above.owner(overridden)
    return own != other and classes.is_subclass(world, own, other)


def _is_beside(world: World, reference: str, own: str, base: str) -> bool:
    return classes.is_subclass(world, reference, base) and not classes.is_subclass(world, reference, own)


def _is_elsewhere(frame: Frame, atom: FunctionAtom) -> bool:
    return bool(atom.bound) and all(_is_replaced(frame, receiver) for receiver in atom.bound or ())


def _is_replaced(frame: Frame, receiver: Any) -> bool:
    """Return whether an object has another function instead of the one at hand, which does not call it."""
    if type(receiver) is not Instance:
        return False
    world, kinds = frame.world, [receiver.cls]
    if abstract.is_abstract(world, receiver.cls):  # nothing is of the class itself
        below = world.index.subclasses(receiver.cls)
        kinds = [cls for cls in below if not abstract.is_abstract(world, cls)] or kinds
    return all(_replaces(world, frame.key.ref, frame.facts.name, cls) for cls in kinds)


def _replaces(world: World, ref: str, name: str, reference: str) -> bool:
    own = classes.method(world, reference, name)
    while own is not None and world.function_ref(*own) != ref:
        if "super" not in own[1].calls:
            return name not in own[1].calls
        own = classes.method(world, reference, name, own[0])
    return False
