"""Functions whose result is kept for the life of the process: `functools.cache` and `functools.lru_cache`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import scopes

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function

_NAMES = frozenset({"cache", "lru_cache"})


def runs_once(world: World, module: Module, facts: Function, made: Request) -> bool:
    """Return whether a call runs its function's body only the first time.

    So it does where the function's results are kept and the call has no arguments that could differ from one time to
    the next: none at all, constants, or only the settings that a `**mapping` holds.
    """
    if not facts.decorators or made.expr is None:
        return False
    if not any(_is_cache(world, module, expr) for _, expr in facts.decorators):
        return False
    _, _, _, positional, keywords = made.expr
    return all(_is_constant(expr) for expr in positional) and all(
        name is None or _is_constant(expr) for name, expr in keywords
    )


def _is_constant(expr: Expr) -> bool:
    return type(expr) is list and expr[0] == "k"


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
