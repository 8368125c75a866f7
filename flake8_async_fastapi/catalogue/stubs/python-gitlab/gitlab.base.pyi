"""https://python-gitlab.readthedocs.io/en/stable/api-usage.html

distribution: python-gitlab
verified: 8.6.0
"""

from typing import Generic, Iterator, TypeVar

from flake8_async_fastapi.catalogue import FAB204, blocks

_T = TypeVar("_T")

class RESTObjectList(Generic[_T]):
    @blocks(FAB204)
    def __iter__(self) -> Iterator[_T]: ...
    @blocks(FAB204)
    def __next__(self) -> _T: ...
    @blocks(FAB204)
    def next(self) -> _T: ...
