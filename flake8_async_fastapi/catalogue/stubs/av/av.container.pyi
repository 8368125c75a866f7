"""https://pyav.org/docs/stable/api/container.html

distribution: av
verified: 16.0.1
"""

from collections.abc import Iterator
from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB602, blocks

class _Read:
    @blocks(FAB602)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB602)
    def __next__(self) -> Any: ...

class Container:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...

class InputContainer(Container):
    def decode(self, *args, **kwargs) -> _Read: ...
    def demux(self, *args, **kwargs) -> _Read: ...
    @blocks(FAB602)
    def seek(self, *args, **kwargs) -> None: ...

class OutputContainer(Container):
    @blocks(FAB602)
    def mux(self, packets) -> None: ...
