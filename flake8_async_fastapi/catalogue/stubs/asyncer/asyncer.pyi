"""https://asyncer.tiangolo.com/

distribution: asyncer
verified: 0.0.18
"""

from typing import Any, Awaitable, Callable, Generic, TypeVar

from anyio.abc import TaskGroup as _AnyioTaskGroup
from flake8_async_fastapi.catalogue import FAB104, blocks

T = TypeVar("T")

class _Ran(Generic[T]):
    """What `runnify(f)` returns: calling it starts an event loop."""

    @blocks(FAB104)
    def __call__(self, *args, **kwargs) -> T: ...

class _InThread(Generic[T]):
    """What `asyncify(f)` returns."""

    async def __call__(self, *args, **kwargs) -> T: ...

class SoonValue(Generic[T]):
    value: T
    ready: bool

class TaskGroup(_AnyioTaskGroup):
    def soonify(self, async_function: Callable[..., Awaitable[T]], name=None) -> Callable[..., SoonValue[T]]: ...

def asyncify(function: Callable[..., T], *, abandon_on_cancel=False, cancellable=None, limiter=None) -> _InThread[T]: ...
def syncify(async_function: Callable[..., Awaitable[T]], raise_sync_error=True) -> Callable[..., T]: ...
def runnify(async_function: Callable[..., Awaitable[T]], backend="asyncio", backend_options=None) -> _Ran[T]: ...
def create_task_group() -> TaskGroup: ...
