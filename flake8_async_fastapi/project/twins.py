"""Counterparts of methods that a class of the catalogue has from a base: beside it there may be a twin of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_async_fastapi.project import classes, stubs
from flake8_async_fastapi.project.values import FunctionAtom, Instance, class_name, own_name

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Function

_WITH = " with "


def of_own_class(
    world: World, uses: tuple[str, ...], called: FunctionAtom, module: Module, facts: Function
) -> tuple[str, ...]:
    """Return the counterparts of a method with the twin of the object's own class in place of its base's twin.

    `e2b.AsyncSandbox.kill` becomes `e2b_code_interpreter.AsyncSandbox.kill` for an object of that package's `Sandbox`,
    `AsyncConnectionPool.wait` becomes `AsyncNullConnectionPool.wait` for one of `NullConnectionPool`.
    """
    if not uses or facts.owner < 0 or not called.bound:
        return uses
    own = library_class(world, getattr(called.bound[0], "cls", ""))
    base = module.facts.classes[facts.owner].name
    if not own or own == f"{module.name}:{base}":
        return uses
    return tuple([_replaced(world, use, base, own) for use in uses])


def gives_coroutine(world: World, twin: str, name: str) -> bool:
    """Return whether what a counterpart, a method of a class, gives when awaited has a coroutine function `name`.

    What `psycopg.AsyncConnection.execute` gives has `fetchone`; with `__aiter__`, it is not iterated plainly.
    """
    owner, _, called = twin.rpartition(".")
    package, _, cls = owner.rpartition(".")
    reference = f"{package}:{cls}"
    found = classes.method(world, reference, called) if package else None
    module = world.class_of(found[0]) if found is not None else None
    if found is None or module is None or not found[1].is_async:
        return False
    given = stubs.declared(world, module[0], found[1], found[1].returns)
    given = classes.substitute(given, {"Self": (Instance(reference),)})
    methods = [classes.method(world, atom.cls, name) for atom in given if type(atom) is Instance]
    return any(method is not None and (method[1].is_async or name == "__aiter__") for method in methods)


def library_class(world: World, reference: str) -> str:
    """Return the nearest class of the catalogue among a class and its bases; "" for none."""
    known = (item.cls for item in classes.order(world, reference) if world.class_is_stub(item.cls))
    return next(known, "") if reference else ""


def _package(reference: str) -> str:
    return class_name(reference).partition(".")[0]


def _replaced(world: World, use: str, base: str, own: str) -> str:
    """Return a counterpart of the class named `base` as one of the class `own`, where that has a twin, too."""
    twin = use.rpartition(_WITH)[2] if _WITH in use else use.rpartition(".")[0]
    holder, _, name = twin.rpartition(".")
    # The object itself may have the twin, from the same base.
    if base not in name or classes.is_subclass(world, own, f"{holder}:{name}"):
        return use
    wanted = name.replace(base, own_name(own))
    for place in _modules(world, own) if _package(own) != _package(twin) else [own.partition(":")[0]]:
        reference = f"{place}:{wanted}"
        if world.class_of(reference) is not None and classes.is_subclass(world, reference, f"{holder}:{name}"):
            return use.replace(twin, class_name(reference))
    return use


def _modules(world: World, own: str) -> Iterator[str]:
    """Yield the names of the modules of a class's package in the catalogue, the class's own first."""
    yield own.partition(":")[0]
    beginning = f"{_package(own)}."
    yield from (name for name in sorted(world.modules.stub_paths()) if name.startswith(beginning))
