"""https://websockets.readthedocs.io/en/stable/reference/sync/client.html

distribution: websockets
verified: 17.4
"""

from collections.abc import Iterator
from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB202, blocks

class ClientConnection:
    def __enter__(self) -> Self: ...
    @blocks(FAB202, use="await connection.send(...) with websockets.asyncio.client.ClientConnection")
    def send(self, *args, **kwargs): ...
    @blocks(FAB202, use="await connection.recv(...) with websockets.asyncio.client.ClientConnection")
    def recv(self, *args, **kwargs): ...
    @blocks(FAB202, use="await connection.recv() with websockets.asyncio.client.ClientConnection")
    def __iter__(self) -> Iterator[Any]: ...
    def close(self, *args, **kwargs) -> None: ...

@blocks(FAB202, use="await websockets.asyncio.client.connect(...)")
def connect(*args, **kwargs) -> ClientConnection: ...
@blocks(FAB202, use="await websockets.asyncio.client.unix_connect(...)")
def unix_connect(*args, **kwargs) -> ClientConnection: ...
