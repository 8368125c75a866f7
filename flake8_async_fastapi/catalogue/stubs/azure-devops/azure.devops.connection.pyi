"""https://learn.microsoft.com/en-us/python/api/overview/azure/devops

distribution: azure-devops
verified: 7.1.0b4
"""

from azure.devops.client import Client as _Client
from azure.devops.released.client_factory import ClientFactory as _Factory
from azure.devops.v7_0.client_factory import ClientFactoryV7_0 as _FactoryV7_0
from azure.devops.v7_1.client_factory import ClientFactoryV7_1 as _FactoryV7_1
from flake8_async_fastapi.catalogue import FAB204, blocks

class Connection:
    clients: _Factory
    clients_v7_0: _FactoryV7_0
    clients_v7_1: _FactoryV7_1
    def __init__(self, base_url=None, creds=None, user_agent=None) -> None: ...
    def get_client(self, client_type) -> _Client: ...
    @blocks(FAB204)
    def authenticate(self) -> None: ...
