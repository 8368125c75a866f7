"""https://docs.cloud.google.com/python/docs/reference/spanner/latest/google.cloud.spanner_v1.streamed.StreamedResultSet

distribution: google-cloud-spanner
verified: 3.71.0
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB301, blocks

# Rows come while they are read.
class StreamedResultSet:
    @blocks(FAB301)
    def __iter__(self) -> Iterator[list[Any]]: ...
    @blocks(FAB301)
    def one(self) -> list[Any]: ...
    @blocks(FAB301)
    def one_or_none(self) -> list[Any] | None: ...
    @blocks(FAB301)
    def to_dict_list(self) -> list[dict]: ...
