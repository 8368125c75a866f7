"""https://learn.microsoft.com/en-us/python/api/azure-core/azure.core.paging

distribution: azure-core
verified: 1.41.0
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB204, blocks

# Asks for its pages while it is iterated.
class ItemPaged:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB204)
    def __next__(self) -> Any: ...
    def by_page(self, continuation_token=None) -> _Pages: ...

class _Pages:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB204)
    def __next__(self) -> Any: ...
