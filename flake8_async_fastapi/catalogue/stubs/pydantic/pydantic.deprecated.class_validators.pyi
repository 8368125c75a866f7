"""https://docs.pydantic.dev/latest/migration/

distribution: pydantic
verified: 2.14.3
"""

from typing import Callable, TypeVar

F = TypeVar("F")

def validator(field, /, *fields, pre=False, each_item=False, always=False, check_fields=None, allow_reuse=False) -> Callable[[F], F]: ...
def root_validator(*args, pre=False, skip_on_failure=False, allow_reuse=False) -> Callable[[F], F]: ...
