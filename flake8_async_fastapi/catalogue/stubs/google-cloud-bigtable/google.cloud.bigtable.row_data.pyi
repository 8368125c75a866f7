"""https://docs.cloud.google.com/python/docs/reference/bigtable/latest

distribution: google-cloud-bigtable
verified: 2.50.2
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB303, blocks

class PartialRowsData:
    @blocks(FAB303)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB303)
    def consume_all(self, max_loops=None): ...
