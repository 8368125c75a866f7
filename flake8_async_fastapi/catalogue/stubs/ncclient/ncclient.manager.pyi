"""https://ncclient.readthedocs.io/en/latest/

distribution: ncclient
verified: 0.7.1
"""

from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB203, blocks

class _Operation:
    @blocks(FAB203)
    def __call__(self, *args, **kwargs): ...

# What it does not have by name is an operation of the device.
class Manager:
    session: Any
    client_capabilities: Any
    server_capabilities: Any
    session_id: str
    connected: bool
    timeout: int
    def __enter__(self) -> Self: ...
    @blocks(FAB203)
    def execute(self, *args, **kwargs): ...
    def take_notification(self, block=True, timeout=None): ...
    def __getattr__(self, name) -> _Operation: ...

@blocks(FAB203)
def connect(*args, **kwargs) -> Manager: ...
@blocks(FAB203)
def connect_ssh(*args, **kwargs) -> Manager: ...
@blocks(FAB203)
def connect_tls(*args, **kwargs) -> Manager: ...
@blocks(FAB203)
def call_home(*args, **kwargs) -> Manager: ...
