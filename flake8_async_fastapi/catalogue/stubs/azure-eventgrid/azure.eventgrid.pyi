"""https://learn.microsoft.com/en-us/python/api/azure-eventgrid/azure.eventgrid

distribution: azure-eventgrid
verified: 4.22.1
install: azure-eventgrid aiohttp
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB206, blocks

class EventGridPublisherClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB206, use="await client.send(...) with azure.eventgrid.aio.EventGridPublisherClient")
    def send(self, *args, **kwargs): ...
