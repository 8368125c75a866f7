"""Branches for versions of Python that nobody runs FastAPI with any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import evaluate, narrowing

if TYPE_CHECKING:
    from flake8_async_fastapi.source.facts import Expr

# FastAPI runs with this one or a later one.
_OLDEST = (3, 9)
_NAMES = ("sys.version_info", "version_info")
# Whether a comparison holds for all later versions, too, where it holds for the oldest.
_LATER = {"Gt": True, "GtE": True, "Lt": False, "LtE": False}


def outcome(operator: str, left: Expr, right: Expr) -> bool | None:
    """Return how `sys.version_info >= (3, 9)` or a comparison of one of its numbers comes out; None if unknown."""
    if type(left) is not list or operator not in _LATER:
        return None
    oldest, wanted = _oldest(left), _constant(right)
    if oldest is None or type(oldest) is not type(wanted) or (isinstance(wanted, tuple) and len(wanted) > len(_OLDEST)):
        return None
    # The first number is the same in all of them.
    holds = bool(narrowing.ORDERINGS[operator](oldest, wanted))
    return holds if holds is _LATER[operator] or oldest == _OLDEST[0] else None


def _oldest(expr: list[Any]) -> Any:
    """Return what an expression is with the oldest version: all of it, its beginning, or one number."""
    if evaluate.path_of(expr) in _NAMES:
        return _OLDEST
    if expr[0] == "a" and evaluate.path_of(expr[2]) in _NAMES:
        return dict(zip(("major", "minor"), _OLDEST, strict=True)).get(expr[3])
    if expr[0] != "s" or evaluate.path_of(expr[2]) not in _NAMES:
        return None
    if expr[3] in (["k", 0], ["k", 1]):
        return _OLDEST[expr[3][1]]
    return _OLDEST if expr[3][0] == "sl" and expr[3][1] and expr[3][1][-1] == ["k", 2] else None


def _constant(expr: Expr) -> Any:
    """Return a number or a tuple of numbers; None for another expression."""
    if type(expr) is not list or expr[0] not in ("k", "tu"):
        return None
    found = (
        expr[1]
        if expr[0] == "k"
        else tuple(item[1] if type(item) is list and item[0] == "k" else "" for item in expr[1])
    )
    return found if all(type(item) is int for item in (found if type(found) is tuple else (found,))) else None
