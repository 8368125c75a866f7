"""https://learn.microsoft.com/en-us/python/api/azure-keyvault-keys/azure.keyvault.keys.crypto

distribution: azure-keyvault-keys
verified: 4.11.3
install: azure-keyvault-keys aiohttp
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class CryptographyClient:
    def __enter__(self) -> Self: ...
    @classmethod
    def from_jwk(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB204, use="await client.decrypt(...) with azure.keyvault.keys.crypto.aio.CryptographyClient")
    def decrypt(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.send_request(...) with azure.keyvault.keys.crypto.aio.CryptographyClient")
    def send_request(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.sign(...) with azure.keyvault.keys.crypto.aio.CryptographyClient")
    def sign(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.unwrap_key(...) with azure.keyvault.keys.crypto.aio.CryptographyClient")
    def unwrap_key(self, *args, **kwargs): ...
