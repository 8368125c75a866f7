"""https://docs.cloud.google.com/python/docs/reference/datastore/latest/google.cloud.datastore.query.Query

distribution: google-cloud-datastore
verified: 2.27.0
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB204, blocks

class Query:
    def fetch(self, *args, **kwargs) -> _Entities: ...

class _Entities:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[Any]: ...
