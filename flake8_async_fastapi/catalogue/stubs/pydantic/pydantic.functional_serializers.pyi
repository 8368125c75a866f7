"""https://docs.pydantic.dev/latest/api/functional_serializers/

distribution: pydantic
verified: 2.14.3
"""

from typing import Callable, TypeVar, overload

F = TypeVar("F")

def field_serializer(field, /, *fields, mode="plain", return_type=None, when_used="always", check_fields=None) -> Callable[[F], F]: ...
@overload
def model_serializer(f: F, /) -> F: ...
@overload
def model_serializer(*, mode="plain", when_used="always", return_type=None) -> Callable[[F], F]: ...

class PlainSerializer:
    def __init__(self, func, return_type=None, when_used="always") -> None: ...

class WrapSerializer:
    def __init__(self, func, return_type=None, when_used="always") -> None: ...
