"""https://learn.microsoft.com/en-us/python/api/azure-keyvault-secrets/azure.keyvault.secrets

distribution: azure-keyvault-secrets
verified: 4.12.0
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class SecretClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB204, use="azure.keyvault.secrets.aio.SecretClient.get_secret")
    def get_secret(self, *args, **kwargs): ...
    @blocks(FAB204, use="azure.keyvault.secrets.aio.SecretClient.set_secret")
    def set_secret(self, *args, **kwargs): ...
    @blocks(FAB204, use="azure.keyvault.secrets.aio.SecretClient.update_secret_properties")
    def update_secret_properties(self, *args, **kwargs): ...
    @blocks(FAB204)
    def begin_delete_secret(self, *args, **kwargs): ...
    @blocks(FAB204, use="azure.keyvault.secrets.aio.SecretClient.get_deleted_secret")
    def get_deleted_secret(self, *args, **kwargs): ...
    @blocks(FAB204, use="azure.keyvault.secrets.aio.SecretClient.purge_deleted_secret")
    def purge_deleted_secret(self, *args, **kwargs) -> None: ...
    def list_properties_of_secrets(self, *args, **kwargs) -> _Pages: ...

class _Pages:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[object]: ...
