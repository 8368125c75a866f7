"""https://docs.python.org/3/library/multiprocessing.html

distribution: python
verified: 3.13
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB102, blocks

class BaseManager:
    @blocks(FAB102)
    def start(self, initializer=None, initargs=()) -> None: ...
    @blocks(FAB102)
    def connect(self) -> None: ...
    @blocks(FAB102)
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, exc_val, exc_tb) -> None: ...

class SyncManager(BaseManager):
    def __enter__(self) -> Self: ...
