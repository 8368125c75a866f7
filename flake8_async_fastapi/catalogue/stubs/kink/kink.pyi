"""https://github.com/kodemore/kink

distribution: kink
verified: 0.9.0
"""

from typing import Callable, TypeVar, overload

_F = TypeVar("_F")
_T = TypeVar("_T")

class Container:
    def __getitem__(self, key: type[_T]) -> _T: ...

di: Container

@overload
def inject(_service: _F) -> _F: ...
@overload
def inject(**kwargs) -> Callable[[_F], _F]: ...
