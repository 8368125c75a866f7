"""https://boto3.amazonaws.com/v1/documentation/api/latest/guide/paginators.html

distribution: botocore
verified: 1.44.5
"""

from collections.abc import Iterator
from flake8_async_fastapi.catalogue import FAB204, blocks

class PageIterator:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[dict]: ...
    @blocks(FAB204)
    def build_full_result(self) -> dict: ...
    # lazy: a generator over the pages
    def search(self, expression) -> _Search: ...

class _Search:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[object]: ...

class Paginator:
    def paginate(self, **kwargs) -> PageIterator: ...
