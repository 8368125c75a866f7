"""https://docs.pydantic.dev/latest/api/dataclasses/

distribution: pydantic
verified: 2.14.3
"""

from typing import Callable, TypeVar, overload

C = TypeVar("C")

@overload
def dataclass(_cls: type[C]) -> type[C]: ...
@overload
def dataclass(*, init=False, repr=True, eq=True, order=False, frozen=False, config=None, kw_only=False, slots=False, **kwargs) -> Callable[[type[C]], type[C]]: ...
