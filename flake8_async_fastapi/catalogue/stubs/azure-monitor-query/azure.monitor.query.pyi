"""https://learn.microsoft.com/en-us/python/api/azure-monitor-query/azure.monitor.query

distribution: azure-monitor-query
verified: 2.0.0
install: azure-monitor-query aiohttp
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class LogsQueryClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB204, use="await client.query_batch(...) with azure.monitor.query.aio.LogsQueryClient")
    def query_batch(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.query_resource(...) with azure.monitor.query.aio.LogsQueryClient")
    def query_resource(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.query_workspace(...) with azure.monitor.query.aio.LogsQueryClient")
    def query_workspace(self, *args, **kwargs): ...
