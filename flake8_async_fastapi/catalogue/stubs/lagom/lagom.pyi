"""https://lagom-di.readthedocs.io/en/latest/

distribution: lagom
verified: 2.7.7
install: lagom fastapi
"""

from typing import Callable, Self, TypeVar

_F = TypeVar("_F")
_T = TypeVar("_T")

class Container:
    def __getitem__(self, dep: type[_T]) -> _T: ...
    def resolve(self, dep_type: type[_T], *args, **kwargs) -> _T: ...
    def clone(self) -> Self: ...

class ExplicitContainer(Container): ...

class ContextContainer(Container):
    def __enter__(self) -> Self: ...

def bind_to_container(*args, **kwargs) -> Callable[[_F], _F]: ...
def magic_bind_to_container(*args, **kwargs) -> Callable[[_F], _F]: ...
