"""https://filesystem-spec.readthedocs.io/en/latest/async.html

distribution: fsspec
verified: 2026.9.0
"""

from collections.abc import Awaitable
from typing import Callable, Generic, TypeVar

from flake8_async_fastapi.catalogue import FAB102, blocks
from fsspec import AbstractFileSystem

_R = TypeVar("_R")

class AsyncFileSystem(AbstractFileSystem): ...

# The loop runs in another thread; this one waits for its result.
@blocks(FAB102)
def sync(loop, func: Callable[..., Awaitable[_R]], *args, timeout=None, **kwargs) -> _R: ...

class _Waiting(Generic[_R]):
    @blocks(FAB102)
    def __call__(self, *args, **kwargs) -> _R: ...

def sync_wrapper(func: Callable[..., Awaitable[_R]], obj=None) -> _Waiting[_R]: ...
