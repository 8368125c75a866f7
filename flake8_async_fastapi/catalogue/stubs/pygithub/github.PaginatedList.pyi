"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from collections.abc import Iterator
from typing import Generic, TypeVar

from flake8_async_fastapi.catalogue import FAB204, blocks

_T = TypeVar("_T")

class PaginatedList(Generic[_T]):
    @blocks(FAB204)
    def __iter__(self) -> Iterator[_T]: ...
    @blocks(FAB204)
    def __getitem__(self, key) -> _T: ...
    @blocks(FAB204)
    def get_page(self, *args, **kwargs) -> list[_T]: ...
    @property
    @blocks(FAB204)
    def totalCount(self, *args, **kwargs) -> int: ...
