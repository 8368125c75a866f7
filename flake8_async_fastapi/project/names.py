"""The names that expressions are written with, where a look at the text is enough or comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_async_fastapi.source.facts import Binding, Expr

# How a parameter says what FastAPI makes it of.
DEPENDS = frozenset({"Depends", "Security"})
_ANYTHING = frozenset({"Any", "object"})
_MAKERS = frozenset({"dict", "list", "set", "defaultdict", "OrderedDict", "deque", "WeakValueDictionary"})

# Decorators of methods that are read like attributes.
PROPERTIES = ("property", "cached_property", "classproperty", "hybrid_property", "lazyproperty", "abstractproperty")


def last_name(expr: Expr) -> str:
    """Return the last name of a plain or dotted name, "" for any other expression."""
    if type(expr) is str:
        return expr
    return str(expr[3]) if type(expr) is list and expr[0] == "a" else ""


def named_class(expr: Expr) -> str:
    """Return the last name of a class as it is written, with or without type arguments: `models.Repository[User]`."""
    return last_name(expr[2] if type(expr) is list and expr[0] == "s" else expr)


def is_anything(annotation: Expr) -> bool:
    """Return whether an annotation leaves open what it is about: there is none, or `Any`, `object`, `Any | None`."""
    if type(annotation) is not list:
        return annotation is None or annotation in _ANYTHING
    if annotation[0] == "b" and annotation[2] == "BitOr":
        sides = [side for side in annotation[3:5] if side != ["k", None]]
        return len(sides) == 1 and is_anything(sides[0])
    if annotation[0] == "s" and last_name(annotation[2]) == "Optional":
        return is_anything(annotation[3])
    written = annotation[1] if annotation[0] == "k" else last_name(annotation)
    return written in _ANYTHING


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
