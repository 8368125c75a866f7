"""https://docs.python.org/3/library/heapq.html

distribution: python
verified: 3.13
"""

from typing import Any, Callable, Iterable, Iterator, TypeVar

from flake8_async_fastapi.catalogue import calls, iterates

T = TypeVar("T")

# Lazy, see itertools.
@calls("key")
@iterates("iterables")
def merge(*iterables: Iterable[T], key: Callable[[T], Any] | None = None, reverse: bool = False) -> Iterator[T]: ...
@calls("key")
@iterates("iterable")
def nlargest(n, iterable: Iterable[T], key: Callable[[T], Any] | None = None) -> list[T]: ...
@calls("key")
@iterates("iterable")
def nsmallest(n, iterable: Iterable[T], key: Callable[[T], Any] | None = None) -> list[T]: ...
