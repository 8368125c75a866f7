"""Abstract classes and protocols: what is declared as one is of another class, which the values at hand may tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import calls, classes, declarations
from flake8_async_fastapi.project.names import last_name, named_class
from flake8_async_fastapi.project.values import (
    CONTAINERS,
    LOOP,
    NONE,
    UNKNOWN,
    Const,
    Instance,
    Value,
    is_collection,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World


# How files are declared, whatever they are: the upload of a request is one, too.
_FILES = frozenset({"typing:BinaryIO", "typing:IO"})
_GENERAL = _FILES | {"typing:Iterator"}


def is_protocol(world: World, reference: str) -> bool:
    """Return whether a class of the project only says what others can do: `class X(Protocol)`."""
    found = world.class_of(reference)
    if found is None or found[0].is_stub:
        return False
    return any(named_class(base) == "Protocol" for base in found[1].bases)


def is_abstract(world: World, reference: str) -> bool:
    """Return whether a class of the project is abstract: by a method of its own, as `class X(ABC)`, as a protocol."""
    found = world.class_of(reference)
    if found is None or found[0].is_stub:
        return False
    module, facts = found
    if any(last_name(base) == "ABC" for base in facts.bases) or is_protocol(world, reference):
        return True
    return any(
        last_name(expr) == "abstractmethod"
        for index in facts.methods
        for _, expr in module.facts.functions[index].decorators
    )


def are_protocols(world: World, atoms: Value | list[Any]) -> bool:
    """Return whether declared types are of protocols only, `None` aside."""
    known = [atom for atom in atoms if atom not in NONE]
    return bool(known) and all(type(atom) is Instance and is_protocol(world, atom.cls) for atom in known)


def says_nothing(world: World, known: Value | list[Any]) -> bool:
    """Return whether declared types say nothing of what runs: they are of functions, protocols, iterators, files.

    Or of containers of such.
    """
    if declarations.are_any_function(known) or are_protocols(world, known) or _are_general(known):
        return True
    containers = [atom for atom in known if type(atom) is Instance and atom.cls in CONTAINERS]
    held = [atom.args[-1] for atom in containers if any(atom.args[-1:])]
    return bool(held) and len(held) == len(known) and all(says_nothing(world, value) for value in held)


def may_be(world: World, declared: Value, value: Value) -> bool:
    """Return whether what callers give fits a declared type that says little."""
    if declarations.agrees(world, declared, value) or is_told(world, declared, value):
        return True
    return all(map(is_collection, declared)) and all(map(is_collection, value))


def _are_general(atoms: Value | list[Any]) -> bool:
    known = [atom for atom in atoms if atom not in NONE]
    return bool(known) and all(type(atom) is Instance and atom.cls in _GENERAL for atom in known)


def is_file(atom: Any) -> bool:
    """Return whether a declared type is that of any file."""
    return type(atom) is Instance and atom.cls in _FILES


def is_vague(world: World, atom: Any) -> bool:
    """Return whether values say more than a declared type: nothing is of an abstract class itself."""
    return type(atom) is Instance and (
        atom.cls == LOOP or is_file(atom) or is_abstract(world, atom.cls) or is_to_be_derived(world, atom.cls)
    )


def is_to_be_derived(world: World, reference: str) -> bool:
    """Return whether a class has a method that does nothing, or says that it is not implemented, and derived ones."""
    found = world.class_of(reference)
    if found is None or found[0].is_stub:
        return False
    module, facts = found
    methods = [module.facts.functions[index] for index in facts.methods]
    return any(item.plain and not item.name.startswith("__") for item in methods) and bool(
        world.index.subclasses(reference)
    )


def is_generic(world: World, declared: Value) -> bool:
    """Return whether a generic class of the project is declared, from which others derive: `-> Repository[User]`."""
    known = [atom for atom in declared if atom not in NONE]
    if len(known) != 1 or type(known[0]) is not Instance or not any(known[0].args):
        return False
    reference = known[0].cls
    return world.class_of(reference) is not None and not world.class_is_stub(reference)


def does_as(world: World, reference: str, wanted: list[str]) -> bool:
    """Return whether what is of a class can be declared as one of others: it derives from one, or one is a protocol."""
    if any(classes.is_subclass(world, reference, cls) for cls in wanted):
        return True
    return any(is_protocol(world, cls) for cls in wanted) and not is_protocol(world, reference)


def is_told(world: World, declared: Value, value: Value) -> bool:
    """Return whether all that a value can be is of classes of the project that do as the declared ones."""
    wanted = [atom.cls for atom in declared if type(atom) is Instance]
    return bool(value) and all(
        type(atom) is Instance and atom.cls not in wanted and does_as(world, atom.cls, wanted) for atom in value
    )


def provided(world: World, declared: Value, dependencies: Value) -> Value:
    """Return what FastAPI passes for `Depends(...)`, if that is known, where an abstract class is declared."""
    for atom in dependencies:
        if calls.is_dependency(atom):
            return made(world, declared, world.expand(calls.provided(world, atom))) or declared
    return declared


def made(world: World, declared: Value, value: Value) -> Value:
    """Return what is seen to be made where that is of the declared classes, empty where it is not known."""
    made_here = [atom for atom in value if type(atom) is Instance and (atom.exact or atom.cls == LOOP)]
    wanted = [atom.cls for atom in declared if type(atom) is Instance]
    others = [atom for atom in value if atom not in made_here and type(atom) is not Const]
    # What `isinstance` with a protocol let through is declared by a class that says more.
    if not (made_here or are_protocols(world, declared)):
        return UNKNOWN
    known = [*made_here, *others]
    if not known or any(not _is_concrete(world, atom, wanted) for atom in others):
        return UNKNOWN
    if all(does_as(world, atom.cls, wanted) for atom in known):
        return tuple(atom for atom in value if atom in known or type(atom) is Const)
    return UNKNOWN


def _is_concrete(world: World, atom: Any, wanted: list[str]) -> bool:
    """Return whether something is of another class than the declared ones, and nothing says that it is abstract."""
    return type(atom) is Instance and atom.cls not in wanted and not is_vague(world, atom)
