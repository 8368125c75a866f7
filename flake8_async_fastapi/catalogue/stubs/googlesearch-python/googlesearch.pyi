"""https://github.com/Nv7-GitHub/googlesearch

distribution: googlesearch-python
verified: 1.3.0
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB201, blocks

class _Results:
    @blocks(FAB201)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB201)
    def __next__(self): ...

def search(*args, **kwargs) -> _Results: ...
