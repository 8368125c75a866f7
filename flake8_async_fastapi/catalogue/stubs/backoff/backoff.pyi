"""https://github.com/litl/backoff

distribution: backoff
verified: 2.2.1
"""

from typing import Any, Awaitable, Callable, TypeVar, overload

from flake8_async_fastapi.catalogue import FAB101, blocks

_F = TypeVar("_F")
_Async = TypeVar("_Async", bound=Callable[..., Awaitable[Any]])

class _Waiting:
    @blocks(FAB101, seldom=True)
    def __call__(self, *args, **kwargs): ...

# The decorated function keeps its type: a sync one is retried where it is called, an async one in its coroutine.
class _Decorator:
    @overload
    def __call__(self, target: _Async) -> _Async: ...
    @overload
    def __call__(self, target: _F) -> _F | _Waiting: ...

def on_exception(wait_gen, exception, **kwargs) -> _Decorator: ...
def on_predicate(wait_gen, predicate=None, **kwargs) -> _Decorator: ...
