"""https://docs.python.org/3/library/importlib.resources.abc.html

distribution: python
verified: 3.13
"""

from collections.abc import Iterator
from typing import IO, Any, Self

from flake8_async_fastapi.catalogue import FAB401, blocks

class Traversable:
    name: str
    def iterdir(self) -> Iterator[Self]: ...
    def joinpath(self, *descendants) -> Self: ...
    def __truediv__(self, child) -> Self: ...
    @blocks(FAB401)
    def open(self, mode="r", *args, **kwargs) -> IO[Any]: ...
    @blocks(FAB401)
    def read_bytes(self) -> bytes: ...
    @blocks(FAB401)
    def read_text(self, encoding=None) -> str: ...
