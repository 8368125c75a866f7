"""https://learn.microsoft.com/en-us/python/api/azure-communication-sms/azure.communication.sms

distribution: azure-communication-sms
verified: 1.1.0
install: azure-communication-sms aiohttp
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class SmsClient:
    @classmethod
    def from_connection_string(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB204, use="await client.send(...) with azure.communication.sms.aio.SmsClient")
    def send(self, *args, **kwargs): ...
