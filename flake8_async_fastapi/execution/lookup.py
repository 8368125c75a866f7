"""Look up rows of the execution table by qualified name."""

from __future__ import annotations

from functools import cache

from flake8_async_fastapi.execution.rows import Hook, Marked, Override
from flake8_async_fastapi.execution.table import HOOKS, MARKED, OVERRIDES


def hooks_of(callee: str) -> tuple[Hook, ...]:
    """Return the rows of a called function, or of a constructed class (with or without its ".__init__").

    Methods and constructors are listed where they are defined: ask for each class of the method resolution order.
    """
    return _hooks().get(callee.removesuffix(".__init__"), ())


def overrides_of(base: str) -> tuple[Override, ...]:
    """Return the methods that the framework calls on subclasses of `base`."""
    return _overrides().get(base, ())


def marked(decorator: str) -> Marked | None:
    """Return the row of a decorator, or None."""
    return _marked().get(decorator)


@cache
def _hooks() -> dict[str, tuple[Hook, ...]]:
    found: dict[str, tuple[Hook, ...]] = {}
    for row in HOOKS:
        found[row.callee] = (*found.get(row.callee, ()), row)
    return found


@cache
def _overrides() -> dict[str, tuple[Override, ...]]:
    found: dict[str, tuple[Override, ...]] = {}
    for row in OVERRIDES:
        found[row.base] = (*found.get(row.base, ()), row)
    return found


@cache
def _marked() -> dict[str, Marked]:
    return {row.decorator: row for row in MARKED}
