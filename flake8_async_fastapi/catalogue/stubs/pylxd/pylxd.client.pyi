"""https://pylxd.readthedocs.io/en/latest/

distribution: pylxd
verified: 2.4.2
"""

from typing import Generic, TypeVar

from flake8_async_fastapi.catalogue import FAB204, blocks
from pylxd.models import Container, Image, Instance, Network, Profile, Project, StoragePool, VirtualMachine

T = TypeVar("T")

class _Manager(Generic[T]):
    @blocks(FAB204)
    def get(self, *args, **kwargs) -> T: ...
    @blocks(FAB204)
    def create(self, *args, **kwargs) -> T: ...
    @blocks(FAB204)
    def exists(self, *args, **kwargs) -> bool: ...
    @blocks(FAB204)
    def all(self, *args, **kwargs) -> list[T]: ...

class _Images(_Manager[Image]):
    @blocks(FAB204)
    def get_by_alias(self, *args, **kwargs) -> Image: ...
    @blocks(FAB204)
    def create_from_simplestreams(self, *args, **kwargs) -> Image: ...
    @blocks(FAB204)
    def create_from_url(self, *args, **kwargs) -> Image: ...

# Connecting asks the server what it is.
class Client:
    @blocks(FAB204)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB204)
    def authenticate(self, *args, **kwargs): ...
    instances: _Manager[Instance]
    containers: _Manager[Container]
    virtual_machines: _Manager[VirtualMachine]
    images: _Images
    networks: _Manager[Network]
    profiles: _Manager[Profile]
    projects: _Manager[Project]
    storage_pools: _Manager[StoragePool]
    certificates: _Manager
