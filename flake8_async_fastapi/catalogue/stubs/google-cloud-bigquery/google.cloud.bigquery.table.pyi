"""https://docs.cloud.google.com/python/docs/reference/bigquery/latest

distribution: google-cloud-bigquery
verified: 3.47.0
install: google-cloud-bigquery[pandas]
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB301, blocks

class RowIterator:
    total_rows: int
    # The result that made it was waited for, and reported; the next pages are requests, too.
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB301)
    def to_dataframe(self, *args, **kwargs): ...
    @blocks(FAB301)
    def to_arrow(self, *args, **kwargs): ...
