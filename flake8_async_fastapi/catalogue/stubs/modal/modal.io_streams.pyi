"""https://modal.com/docs/sdk/py/latest

distribution: modal
verified: 1.6.4
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB204, blocks

class StreamReader:
    @blocks(FAB204, use="await stream.read.aio(...) with modal.io_streams.StreamReader")
    def read(self): ...
    @blocks(FAB204, use="async for line in stream with modal.io_streams.StreamReader")
    def __iter__(self) -> Iterator[Any]: ...
    def close(self) -> None: ...

class StreamWriter:
    def write(self, data) -> None: ...
    def write_eof(self) -> None: ...
    @blocks(FAB204, use="await stream.drain.aio(...) with modal.io_streams.StreamWriter")
    def drain(self) -> None: ...
