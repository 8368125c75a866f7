"""The names that expressions are written with, where a look at the text is enough or comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_async_fastapi.source.facts import Binding, Expr

# How a parameter says what FastAPI makes it of.
DEPENDS = frozenset({"Depends", "Security"})
_MAKERS = frozenset({"dict", "list", "set", "defaultdict", "OrderedDict", "deque", "WeakValueDictionary"})


def last_name(expr: Expr) -> str:
    """Return the last name of a plain or dotted name, "" for any other expression."""
    if type(expr) is str:
        return expr
    return str(expr[3]) if type(expr) is list and expr[0] == "a" else ""


def named_class(expr: Expr) -> str:
    """Return the last name of a class as it is written, with or without type arguments: `models.Repository[User]`."""
    return last_name(expr[2] if type(expr) is list and expr[0] == "s" else expr)


def is_depends(expr: Expr) -> bool:
    """Return whether an expression is `Depends(...)` or `Security(...)`."""
    return type(expr) is list and expr[:1] == ["c"] and last_name(expr[2]) in DEPENDS


def called(expr: Expr) -> Expr:
    """Return what an expression calls, or the expression itself, as decorators do both."""
    return expr[2] if type(expr) is list and expr[0] == "c" else expr


def called_name(expr: Expr) -> str:
    """Return the last name of what an expression names or calls, as decorators do both."""
    return last_name(called(expr))


def is_one_of(expr: Expr, names: frozenset[str]) -> bool:
    """Return whether an expression, or an item of a tuple such as `except (A, B)` has, ends in one of some names."""
    if type(expr) is list and expr[0] == "tu":
        return any(is_one_of(item, names) for item in expr[1])
    return last_name(expr) in names


def begins_empty(binding: Binding) -> bool:
    """Return whether a binding makes an empty container: somebody else fills it."""
    expr = binding[-1]
    if binding[0] not in ("=", ":") or type(expr) is not list:
        return False
    if expr[0] == "c":
        return last_name(expr[2]) in _MAKERS
    return expr[0] in ("d", "li", "se") and not expr[1]
