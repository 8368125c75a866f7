"""https://github.com/ikvk/imap_tools

distribution: imap-tools
verified: 1.16.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB203, blocks

class IdleManager:
    @blocks(FAB203)
    def start(self, *args, **kwargs): ...
    @blocks(FAB203)
    def stop(self, *args, **kwargs): ...
    @blocks(FAB203)
    def poll(self, *args, **kwargs): ...
    @blocks(FAB203)
    def wait(self, *args, **kwargs): ...
    @blocks(FAB203)
    def __enter__(self) -> Self: ...
