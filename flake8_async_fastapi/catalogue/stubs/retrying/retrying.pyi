"""https://github.com/groodt/retrying

distribution: retrying
verified: 1.4.2
"""

from typing import Callable, TypeVar, overload

from flake8_async_fastapi.catalogue import FAB101, blocks

_F = TypeVar("_F")

class _Waiting:
    @blocks(FAB101, seldom=True)
    def __call__(self, *args, **kwargs): ...

class _Decorator:
    def __call__(self, f: _F) -> _F | _Waiting: ...

# Times are milliseconds; without one of them the next attempt follows at once.
@overload
def retry(f: _F) -> _F: ...
@overload
def retry(*, wait_fixed: int, **kwargs) -> _Decorator: ...
@overload
def retry(*, wait_random_max: int, **kwargs) -> _Decorator: ...
@overload
def retry(*, wait_exponential_multiplier: int, **kwargs) -> _Decorator: ...
@overload
def retry(*, wait_incrementing_start: int, **kwargs) -> _Decorator: ...
@overload
def retry(**kwargs) -> Callable[[_F], _F]: ...
