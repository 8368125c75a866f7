"""https://learn.microsoft.com/en-us/kusto/api/python/kusto-python-client-library

distribution: azure-kusto-data
verified: 6.0.4
install: azure-kusto-data aiohttp
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB301, blocks

class KustoClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB301, use="await client.execute(...) with azure.kusto.data.aio.KustoClient")
    def execute(self, *args, **kwargs): ...
    @blocks(FAB301, use="await client.execute_mgmt(...) with azure.kusto.data.aio.KustoClient")
    def execute_mgmt(self, *args, **kwargs): ...
    @blocks(FAB301, use="await client.execute_query(...) with azure.kusto.data.aio.KustoClient")
    def execute_query(self, *args, **kwargs): ...
    @blocks(FAB301, use="await client.execute_streaming_ingest(...) with azure.kusto.data.aio.KustoClient")
    def execute_streaming_ingest(self, *args, **kwargs): ...
    @blocks(FAB301, use="await client.execute_streaming_query(...) with azure.kusto.data.aio.KustoClient")
    def execute_streaming_query(self, *args, **kwargs): ...
