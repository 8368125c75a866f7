"""https://tinydb.readthedocs.io/en/latest/api.html

distribution: tinydb
verified: 4.9.0
"""

from typing import Any, Self, overload

from flake8_async_fastapi.catalogue import FAB303, blocks
from tinydb.middlewares import _CachingMiddleware, _Nowhere
from tinydb.storages import MemoryStorage
from tinydb.table import Table

class _Database(Table):
    def __enter__(self) -> Self: ...
    def table(self, name, **kwargs) -> Table: ...
    @blocks(FAB303)
    def tables(self): ...
    @blocks(FAB303)
    def drop_tables(self): ...
    @blocks(FAB303)
    def drop_table(self, name): ...
    def close(self) -> None: ...

# What was kept back is written at the end.
class _CachedDatabase(_Database):
    storage: _CachingMiddleware
    @blocks(FAB303)
    def __exit__(self, *args) -> None: ...
    @blocks(FAB303)
    def close(self) -> None: ...

# A class. What is kept in memory waits for nothing.
@overload
def TinyDB(*args, storage: type[MemoryStorage] | _Nowhere, **kwargs) -> Any: ...
@overload
def TinyDB(*args, storage: _CachingMiddleware, **kwargs) -> _CachedDatabase: ...
@overload
def TinyDB(*args, **kwargs) -> _Database: ...
