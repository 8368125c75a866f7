"""https://botocore.amazonaws.com/v1/documentation/api/latest/reference/eventstream.html

distribution: botocore
verified: 1.44.5
"""

from collections.abc import Iterator
from flake8_async_fastapi.catalogue import FAB204, blocks

class EventStream:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[dict]: ...
