"""https://github.com/litl/backoff

distribution: backoff
verified: 2.2.1
"""

from typing import Callable, TypeVar

_F = TypeVar("_F")

# The decorated function keeps its type: a sync one is retried where it is called, an async one in its coroutine.
def on_exception(wait_gen, exception, **kwargs) -> Callable[[_F], _F]: ...
def on_predicate(wait_gen, predicate=None, **kwargs) -> Callable[[_F], _F]: ...
