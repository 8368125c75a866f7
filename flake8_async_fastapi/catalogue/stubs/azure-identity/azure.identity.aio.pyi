"""https://learn.microsoft.com/en-us/python/api/azure-identity/azure.identity.aio

distribution: azure-identity
verified: 1.27.0
"""

class DefaultAzureCredential:
    async def get_token(self, *args, **kwargs): ...

class ManagedIdentityCredential:
    async def get_token(self, *args, **kwargs): ...

class ClientSecretCredential:
    async def get_token(self, *args, **kwargs): ...
