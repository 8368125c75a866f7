"""https://botocore.amazonaws.com/v1/documentation/api/latest/reference/response.html

distribution: botocore
verified: 1.44.5
"""

from collections.abc import Iterator
from flake8_async_fastapi.catalogue import FAB204, blocks

class StreamingBody:
    @blocks(FAB204)
    def read(self, amt=None) -> bytes: ...
    @blocks(FAB204)
    def __iter__(self) -> Iterator[bytes]: ...
    @blocks(FAB204)
    def iter_chunks(self, chunk_size=1024) -> Iterator[bytes]: ...
    @blocks(FAB204)
    def iter_lines(self, chunk_size=1024, keepends=False) -> Iterator[bytes]: ...
