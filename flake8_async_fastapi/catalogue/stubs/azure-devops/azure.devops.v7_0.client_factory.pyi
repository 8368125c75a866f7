"""https://learn.microsoft.com/en-us/python/api/overview/azure/devops

distribution: azure-devops
verified: 7.1.0b4
"""

from azure.devops.released.client_factory import ClientFactory as _ClientFactory

class ClientFactoryV7_0(_ClientFactory): ...
