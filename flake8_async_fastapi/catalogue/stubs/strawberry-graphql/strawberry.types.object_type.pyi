"""https://strawberry.rocks/docs/integrations/fastapi

distribution: strawberry-graphql
verified: 0.341.2
install: strawberry-graphql fastapi python-multipart
"""

from typing import Callable, TypeVar, overload

C = TypeVar("C")

@overload
def type(cls: C) -> C: ...
@overload
def type(*, name=None, **kwargs) -> Callable[[C], C]: ...

@overload
def input(cls: C) -> C: ...
@overload
def input(*, name=None, **kwargs) -> Callable[[C], C]: ...

@overload
def interface(cls: C) -> C: ...
@overload
def interface(*, name=None, **kwargs) -> Callable[[C], C]: ...
