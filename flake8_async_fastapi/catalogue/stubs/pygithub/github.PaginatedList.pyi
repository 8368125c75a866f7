"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB204, blocks

class PaginatedList:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB204)
    def __getitem__(self, key): ...
    @blocks(FAB204)
    def get_page(self, *args, **kwargs): ...
    @property
    @blocks(FAB204)
    def totalCount(self, *args, **kwargs) -> int: ...
