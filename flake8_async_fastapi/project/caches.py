"""What the standard library keeps: results behind `functools.cache` and `lru_cache`, values of cached properties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import classes, scopes
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import Const, Instance, Value, is_constant

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Frame, Key
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Function

_NAMES = frozenset({"cache", "lru_cache"})


def runs_once(frame: Frame, module: Module, facts: Function, made: Request) -> bool:
    """Return whether a call runs its function's body only the first time.

    So it does where the function's results are kept and a helper calls it, which mostly has a few names of its own for
    what is kept; in a coroutine, where the call has no arguments that could differ from one time to the next: none at
    all, constants, flags, members of enums or of a `Literal`, or only the settings that a `**mapping` holds.
    """
    world = frame.world
    if made.expr is None or not is_cached(world, module, facts):
        return False
    if frame.facts is not None and not frame.facts.is_async:
        return True
    params = facts.params[facts.owner >= 0 :]
    few = {param.name for param in params if _has_few_values(world, world.declared(module, facts, param))}
    by_place = [param.name in few for param in params] + [False] * len(made.positional)
    return all(known or is_constant(value) for known, value in zip(by_place, made.positional, strict=False)) and all(
        name in few or is_constant(value) for name, value in made.keywords.items()
    )


def is_kept_from_import(frame: Frame, module: Module, facts: Function, made: Request) -> bool:
    """Return whether the module of a cached function calls it where it is imported: `VERSION = version()`.

    Only without arguments, so that it is surely the same result that later calls find.
    """
    given = made.positional or made.keywords or made.unpacked
    return frame.facts is not None and not given and facts.owner < 0 and facts.name in module.facts.calls


def _has_few_values(world: World, declared: Value) -> bool:
    """Return whether a declared type is that of a flag, an enum's, or names its values."""
    return bool(declared) and all(
        type(atom) is Const
        or (
            type(atom) is Instance
            and (atom.cls == "builtins:bool" or classes.is_subclass(world, atom.cls, "enum:Enum"))
        )
        for atom in declared
    )


def is_cached(world: World, module: Module, facts: Function) -> bool:
    """Return whether a function's results are kept: a coroutine would be, too, and can be awaited only once."""
    return any(_is_cache(world, module, expr) for _, expr in facts.decorators)


def _is_cache(world: World, module: Module, expr: Any) -> bool:
    if type(expr) is list and expr[0] == "c":
        expr = expr[2]
    if type(expr) is str:
        found = scopes.definitions(world, module, expr) if _may_be_cache(module, expr) else []
        return any(_is_of_functools(item) and item.name in _NAMES for item in found)
    if type(expr) is list and expr[0] == "a" and expr[3] in _NAMES and type(expr[2]) is str:
        return any(_is_of_functools(item) for item in scopes.definitions(world, module, expr[2]))
    return False


def _is_of_functools(found: scopes.Definition) -> bool:
    return found.module is not None and found.module.name == "functools"


def _may_be_cache(module: Module, name: str) -> bool:
    """Whether a name is one of the two or an import of the module, which can have renamed them."""
    return name in _NAMES or any(binding[0] == "i" for binding in module.facts.bindings.get(name, ()))


def is_cached_property(facts: Function) -> bool:
    """Return whether the value of a property is kept with its object."""
    return any([last_name(expr) == "cached_property" for _, expr in facts.decorators])


def run_property(frame: Frame, facts: Function, bound: Value | None, key: Key, position: int) -> None:
    """Note that reading a property runs its getter, if its value is kept once for an object: not a second time."""
    once: bool | str = False
    if is_cached_property(facts):
        if any(edge.call == key and edge.position != position for edge in frame.edges):
            # Elsewhere reading it runs something: what is kept of attributes that run nothing must not have it.
            frame.noted += 1
            return
        atom = bound[0] if bound and len(bound) == 1 else None
        once = str(atom.cls) if type(atom) is Instance else False
    frame.run(position, "attribute", facts.qualname, key, once)
