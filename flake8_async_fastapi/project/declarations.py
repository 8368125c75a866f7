"""Declared types beside values: which of the two says more, and whether they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import abstract, calls, classes, hints, loading, texts
from flake8_async_fastapi.project.telling import any_telling
from flake8_async_fastapi.project.values import (
    CONTAINERS,
    NONE,
    Awaitable,
    ClassAtom,
    Const,
    Generator,
    Instance,
    Lazy,
    TupleAtom,
    Value,
    either,
    join,
    without_none,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World

_ITERATOR = "typing:Iterator"


def refine(world: World, declared: Value, value: Value) -> Value:
    """Return what a name with a declared type and a first value can be: the more telling of the two."""
    if not declared or texts.is_address(value) or texts.is_table(value):
        return value
    given = without_none(value)
    if given and all(is_open(world, atom) for atom in declared) and is_more_telling(world, declared, given):
        return value
    if len(declared) == len(value) == 1 and type(declared[0]) is type(value[0]) is Instance:
        wanted, given = declared[0], value[0]
        if wanted.cls == given.cls and not wanted.args:
            # The declaration leaves out what the class is of.
            return (Instance(wanted.cls, given.args, wanted.exact),)
    # A container is but a default of what is declared: `names: str | list[str] = []`.
    known = [atom for atom in value if type(atom) is Instance and atom.exact and not atom.cls.startswith("builtins:")]
    if known and len(known) == len(value) and any(type(a) is Instance and a.cls != known[0].cls for a in declared):
        return value
    if all(abstract.is_file(atom) for atom in declared) and abstract.is_told(world, declared, value):
        return value
    others = tuple([atom for atom in value if atom not in declared])
    if abstract.is_told(world, declared, others) and any(abstract.is_vague(world, atom) for atom in declared):
        # What is given in place of nothing: `sender = sender or Mail()`, then `self.sender: Sender = sender`.
        return value
    if value and all(_is_many(atom) for atom in declared) and all(_is_lazy(atom) for atom in value):
        return value
    if value == NONE and NONE[0] not in declared:
        # `session: Session = None`: not all who mean `Session | None` write so.
        return join([declared, NONE])
    return loading.refined(declared, value)


def _is_many(atom: Any) -> bool:
    """Return whether a declared type is of a container of any length, or of what can be iterated."""
    return type(atom) is Instance and (atom.cls in CONTAINERS or atom.cls == _ITERATOR)


def _is_lazy(atom: Any) -> bool:
    """Return whether an object is of a library's class: a query, of which `list[Row]` says what it is read as."""
    return type(atom) is Instance and not atom.cls.startswith((":", "$", "builtins:", "typing:"))


def is_more_telling(world: World, declared: Value, value: Value) -> bool:
    """Return whether a value agrees with a declared type that leaves something open, and says more: not `{}`."""
    return agrees(world, declared, value) and (any_telling(value) or not any_telling(declared))


def settled(world: World, module: Module, declared: Value) -> Value:
    """Return a declared type with its type variables replaced by what bounds them, where nobody says what they are."""
    if not any(classes.has_variable(atom) for atom in declared):
        return declared
    names = [name for atom in declared for name in classes.variables_in(atom)]
    known = {name: hints.of_variable(world, module, name) for name in names}
    return either([classes.substitute((each,), known) for each in declared])


def is_open(world: World, atom: Any) -> bool:
    """Return whether a declared type leaves open what matters: what a container holds, which function it is."""
    if type(atom) is Const:
        return atom.value is None
    if type(atom) is ClassAtom:
        return True
    if type(atom) is TupleAtom:
        return any(_leaves_open(world, item) for item in atom.items)
    if type(atom) is not Instance:
        return False
    if atom.cls == "typing:Callable":
        return True
    # Of a dict the keys do not matter.
    return atom.cls in CONTAINERS and (not atom.args or _leaves_open(world, atom.args[-1]))


def _leaves_open(world: World, held: Value) -> bool:
    """Return whether what a container is declared to hold leaves open what matters."""
    return not held or any(
        is_open(world, item) or abstract.is_vague(world, item) for item in held if type(item) is not Const
    )


def are_any_function(atoms: Value | list[Any]) -> bool:
    """Return whether declared types are of functions, one perhaps a plain one, of which nothing says which they are."""
    if not all(type(atom) is Instance and atom.cls == "typing:Callable" for atom in atoms):
        return False
    results = [join(atom.args) for atom in atoms]
    return any(not result or any(type(item) is not Awaitable for item in result) for result in results)


def agrees(world: World, declared: Value, value: Value) -> bool:
    """Return whether a value is of the containers, functions and classes that are declared."""
    wanted = {atom.cls for atom in declared if type(atom) is Instance}
    of_classes = any(type(atom) is ClassAtom for atom in declared)
    return all(
        calls.class_reference(atom) in wanted
        or ("typing:Callable" in wanted and calls.is_callable(world, atom))
        or (_ITERATOR in wanted and type(atom) in (Generator, Lazy))
        or (of_classes and type(atom) is ClassAtom)
        for atom in value
    )
