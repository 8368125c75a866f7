"""https://learn.microsoft.com/en-us/python/api/azure-communication-email/azure.communication.email

distribution: azure-communication-email
verified: 1.1.0
install: azure-communication-email aiohttp
"""

from typing import Self

from azure.core.polling import LROPoller
from flake8_async_fastapi.catalogue import FAB203, blocks

class EmailClient:
    def __enter__(self) -> Self: ...
    @classmethod
    def from_connection_string(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB203, use="await client.begin_send(...) with azure.communication.email.aio.EmailClient")
    def begin_send(self, *args, **kwargs) -> LROPoller: ...
