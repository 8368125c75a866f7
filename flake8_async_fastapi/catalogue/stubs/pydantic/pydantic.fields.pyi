"""https://docs.pydantic.dev/latest/api/fields/

distribution: pydantic
verified: 2.14.3
"""

from typing import Any, Callable, TypeVar, overload

F = TypeVar("F")

class FieldInfo:
    default: Any
    annotation: Any

def Field(default=..., *, default_factory=None, **kwargs) -> Any: ...
def PrivateAttr(default=..., *, default_factory=None, init=None) -> Any: ...
@overload
def computed_field(func: F, /) -> F: ...
@overload
def computed_field(*, alias=None, return_type=None, **kwargs) -> Callable[[F], F]: ...
