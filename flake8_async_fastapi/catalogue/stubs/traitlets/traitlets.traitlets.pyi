"""https://traitlets.readthedocs.io/en/stable/trait_types.html

distribution: traitlets
verified: 5.14.3
"""

from typing import Generic, TypeVar

T = TypeVar("T")

class TraitType(Generic[T]):
    def __get__(self, obj, cls=None) -> T: ...

class Type(Generic[T]):
    def __get__(self, obj, cls=None) -> type[T]: ...
    def __init__(self, default_value: type[T] | None = None, klass: type[T] | None = None, *args, **kwargs) -> None: ...

class Instance(TraitType[T]):
    def __init__(self, klass: type[T] | None = None, *args, **kwargs) -> None: ...
