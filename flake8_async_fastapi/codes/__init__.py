"""The FAB codes and their documentation.

`Code`, `CODES` (every code, in the order of their numbers) and `CODES_BY_NUMBER` load on first use: a run of the
plugin never reads the documentation, and `codes.optional` is all that it needs of this package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_async_fastapi.codes.table import CODES, CODES_BY_NUMBER, Code

__all__ = ["CODES", "CODES_BY_NUMBER", "Code"]


def __getattr__(name: str) -> object:
    """The exported `name` from `codes.table`; raises AttributeError for any other name."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from flake8_async_fastapi.codes import table

    return getattr(table, name)
