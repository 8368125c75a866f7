"""What is done once in a process: cached functions, and names of a module that are filled when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import scopes

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function, Stmt

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


def fills(facts: Function | None, test: Expr, body: list[Stmt]) -> bool:
    """Return whether a branch runs until it has filled a name of the module: `if _config is None: _config = load()`."""
    return facts is not None and bool(facts.global_stores) and _is_filled(facts, _tested(test, missing=True), body)


def is_filled_after(facts: Function, statement: Stmt, rest: list[Stmt]) -> bool:
    """Return whether what follows runs until it has filled a name: `if _config is not None: return _config`."""
    kind, *parts = statement
    if kind != "if" or not parts[1] or parts[1][-1][0] not in ("r", "ra"):
        return False
    return _is_filled(facts, _tested(parts[0], missing=False), rest)


def _tested(test: Expr, missing: bool) -> str:
    """Return the name that a condition finds to be missing, or to be there; "" for other conditions."""
    if type(test) is str:
        return "" if missing else test
    if test[0] == "not" and type(test[1]) is str:
        return test[1] if missing else ""
    if test[0] == "cmp" and test[2] == ["Is" if missing else "IsNot"] and test[3][1] == ["k", None]:
        return test[3][0] if type(test[3][0]) is str else ""
    return ""


def _is_filled(facts: Function, name: str, body: list[Stmt]) -> bool:
    return name in facts.global_stores and _assigns(body, name)


def _assigns(body: list[Any], name: str) -> bool:
    for part in body:
        if type(part) is list and part:
            if part[0] == "=" and len(part) == 3 and name in part[2]:
                return True
            if _assigns(part, name):
                return True
    return False
