"""https://learn.microsoft.com/en-us/python/api/azure-identity/azure.identity

distribution: azure-identity
verified: 1.27.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class DefaultAzureCredential:
    @blocks(FAB204, use="azure.identity.aio.DefaultAzureCredential.get_token")
    def get_token(self, *scopes, **kwargs): ...

class ManagedIdentityCredential:
    @blocks(FAB204, use="azure.identity.aio.ManagedIdentityCredential.get_token")
    def get_token(self, *scopes, **kwargs): ...

class ClientSecretCredential:
    @blocks(FAB204, use="azure.identity.aio.ClientSecretCredential.get_token")
    def get_token(self, *scopes, **kwargs): ...

class AzureCliCredential:
    @blocks(FAB204, use="azure.identity.aio.AzureCliCredential.get_token")
    def get_token(self, *scopes, **kwargs): ...

class EnvironmentCredential:
    @blocks(FAB204, use="azure.identity.aio.EnvironmentCredential.get_token")
    def get_token(self, *scopes, **kwargs): ...

class WorkloadIdentityCredential:
    @blocks(FAB204, use="azure.identity.aio.WorkloadIdentityCredential.get_token")
    def get_token(self, *scopes, **kwargs): ...

class CertificateCredential:
    @blocks(FAB204, use="azure.identity.aio.CertificateCredential.get_token")
    def get_token(self, *scopes, **kwargs): ...

class ChainedTokenCredential:
    @blocks(FAB204, use="azure.identity.aio.ChainedTokenCredential.get_token")
    def get_token(self, *scopes, **kwargs): ...

class _TokenProvider:
    @blocks(FAB204)
    def __call__(self) -> str: ...

def get_bearer_token_provider(credential, *scopes) -> _TokenProvider: ...
