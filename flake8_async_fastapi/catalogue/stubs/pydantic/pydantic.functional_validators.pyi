"""https://docs.pydantic.dev/latest/api/functional_validators/

distribution: pydantic
verified: 2.14.3
"""

from typing import Callable, TypeVar

F = TypeVar("F")

def field_validator(field, /, *fields, mode="after", check_fields=None, json_schema_input_type=None) -> Callable[[F], F]: ...
def model_validator(*, mode) -> Callable[[F], F]: ...

class AfterValidator:
    def __init__(self, func) -> None: ...

class BeforeValidator:
    def __init__(self, func, json_schema_input_type=None) -> None: ...

class PlainValidator:
    def __init__(self, func, json_schema_input_type=None) -> None: ...

class WrapValidator:
    def __init__(self, func, json_schema_input_type=None) -> None: ...
