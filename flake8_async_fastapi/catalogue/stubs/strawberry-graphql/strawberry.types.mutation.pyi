"""https://strawberry.rocks/docs/integrations/fastapi

distribution: strawberry-graphql
verified: 0.341.2
install: strawberry-graphql fastapi python-multipart
"""

from typing import Any, Callable, TypeVar, overload

F = TypeVar("F")

@overload
def mutation(resolver: F, *, name=None, **kwargs) -> F: ...
@overload
def mutation(*, resolver=None, name=None, **kwargs) -> Callable[[F], F]: ...
@overload
def subscription(resolver: F, *, name=None, **kwargs) -> F: ...
@overload
def subscription(*, resolver=None, name=None, **kwargs) -> Callable[[F], F]: ...
