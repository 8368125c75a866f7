"""https://learn.microsoft.com/en-us/python/api/azure-keyvault-secrets/azure.keyvault.secrets.aio

distribution: azure-keyvault-secrets
verified: 4.12.0
"""

class SecretClient:
    async def get_secret(self, *args, **kwargs): ...
    async def set_secret(self, *args, **kwargs): ...
