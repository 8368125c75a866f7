"""https://pyathena.dev/usage.html

distribution: pyathena
verified: 4.2.1
"""

from typing import Generic, Self, TypeVar, overload

C = TypeVar("C")
D = TypeVar("D")

class Connection(Generic[C]):
    def __enter__(self) -> Self: ...
    @overload
    def cursor(self, cursor: type[D], **kwargs) -> D: ...
    @overload
    def cursor(self, cursor: None = None, **kwargs) -> C: ...
