"""https://tinydb.readthedocs.io/en/latest/api.html

distribution: tinydb
verified: 4.9.0
"""

from typing import overload

from flake8_async_fastapi.catalogue import FAB303, blocks
from tinydb.storages import MemoryStorage

class _Nowhere: ...

class _CachingMiddleware:
    @blocks(FAB303)
    def flush(self) -> None: ...
    @blocks(FAB303)
    def close(self) -> None: ...

# A class.
@overload
def CachingMiddleware(storage_cls: type[MemoryStorage]) -> _Nowhere: ...
@overload
def CachingMiddleware(storage_cls) -> _CachingMiddleware: ...
