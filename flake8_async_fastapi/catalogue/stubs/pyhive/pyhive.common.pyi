"""https://github.com/dropbox/PyHive

distribution: PyHive
verified: 0.7.0
install: PyHive thrift requests
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB301, blocks

class DBAPICursor:
    @blocks(FAB301)
    def executemany(self, operation, seq_of_parameters): ...
    @blocks(FAB301)
    def fetchone(self): ...
    @blocks(FAB301)
    def fetchmany(self, size=None): ...
    @blocks(FAB301)
    def fetchall(self): ...
    @blocks(FAB301)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB301)
    def __next__(self): ...
