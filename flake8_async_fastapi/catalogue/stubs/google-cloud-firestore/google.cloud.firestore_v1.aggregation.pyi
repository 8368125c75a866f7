"""https://cloud.google.com/python/docs/reference/firestore/latest

distribution: google-cloud-firestore
verified: 2.34.1
"""

from collections.abc import Iterator
from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Results:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[Any]: ...

class AggregationQuery:
    def count(self, *args, **kwargs) -> Self: ...
    def sum(self, *args, **kwargs) -> Self: ...
    def avg(self, *args, **kwargs) -> Self: ...
    def stream(self, *args, **kwargs) -> _Results: ...
    @blocks(FAB204, use="google.cloud.firestore_v1.async_aggregation.AsyncAggregationQuery.get")
    def get(self, *args, **kwargs) -> list[Any]: ...
