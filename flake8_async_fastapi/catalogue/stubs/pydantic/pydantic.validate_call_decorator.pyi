"""https://docs.pydantic.dev/latest/api/validate_call/

distribution: pydantic
verified: 2.14.3
"""

from typing import Callable, TypeVar, overload

F = TypeVar("F")

@overload
def validate_call(func: F, /) -> F: ...
@overload
def validate_call(*, config=None, validate_return=False) -> Callable[[F], F]: ...
