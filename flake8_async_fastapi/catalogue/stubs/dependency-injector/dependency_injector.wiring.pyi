"""https://python-dependency-injector.ets-labs.org/wiring.html

distribution: dependency-injector
verified: 4.49.1
"""

from typing import Callable, TypeVar

from dependency_injector.providers import Provider as _Provider

_F = TypeVar("_F")
_T = TypeVar("_T")

def inject(fn: _F) -> _F: ...

# As a default it is what is provided, and FastAPI's Depends calls it for that.
class _Provided:
    def __getitem__(self, item: _Provider[_T]) -> _T | Callable[..., _T]: ...

class _Given:
    def __getitem__(self, item: _T) -> _T | Callable[..., _T]: ...

class _Same:
    def __getitem__(self, item: _T) -> _T: ...

Provide: _Provided
Provider: _Given
Closing: _Same
