"""https://github.com/JohnDoee/deluge-client

distribution: deluge-client
verified: 1.10.2
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

# Every name that the client does not have itself is a method of the server.
class _Method:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...
    def __getattr__(self, name) -> _Method: ...

class DelugeRPCClient:
    username: str
    password: str
    connected: bool
    timeout: float
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB204)
    def __enter__(self) -> Self: ...
    @blocks(FAB204)
    def connect(self) -> None: ...
    @blocks(FAB204)
    def reconnect(self) -> None: ...
    def disconnect(self) -> None: ...
    @blocks(FAB204)
    def call(self, method, *args, **kwargs): ...
    def __getattr__(self, name) -> _Method: ...

class LocalDelugeRPCClient(DelugeRPCClient): ...
