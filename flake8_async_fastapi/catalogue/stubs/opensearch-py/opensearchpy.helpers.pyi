"""https://opensearch-project.github.io/opensearch-py/api-ref.html

distribution: opensearch-py
verified: 3.2.0
install: opensearch-py[async]
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB303, blocks

class _Hits:
    """A generator that asks for page after page."""

    @blocks(FAB303)
    def __iter__(self) -> Self: ...
    @blocks(FAB303)
    def __next__(self): ...

@blocks(FAB303, use="await opensearchpy.helpers.async_bulk(...)")
def bulk(client, actions, *args, **kwargs): ...
def scan(client, *args, **kwargs) -> _Hits: ...
def streaming_bulk(client, actions, *args, **kwargs) -> _Hits: ...
def parallel_bulk(client, actions, *args, **kwargs) -> _Hits: ...
@blocks(FAB303, use="await opensearchpy.helpers.async_reindex(...)")
def reindex(client, *args, **kwargs): ...
async def async_bulk(client, actions, *args, **kwargs): ...
