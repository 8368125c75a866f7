"""https://ramnes.github.io/notion-sdk-py/

distribution: notion-client
verified: 3.1.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Endpoint:
    """`client.pages`, `client.blocks.children`: every method is a request."""

    @blocks(FAB204, use="await client.request(...) with notion_client.AsyncClient")
    def __call__(self, *args, **kwargs): ...
    def __getattr__(self, name) -> _Endpoint: ...

class Client:
    def __init__(self, *args, **kwargs) -> None: ...
    pages: _Endpoint
    databases: _Endpoint
    data_sources: _Endpoint
    blocks: _Endpoint
    users: _Endpoint
    comments: _Endpoint
    search: _Endpoint
    @blocks(FAB204, use="await client.request(...) with notion_client.AsyncClient")
    def request(self, *args, **kwargs): ...
    def close(self) -> None: ...

class AsyncClient:
    async def request(self, *args, **kwargs): ...
