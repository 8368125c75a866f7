"""https://docker-py.readthedocs.io/en/stable/client.html

distribution: docker
verified: 7.2.0
"""

from typing import Self

from docker.models.containers import ContainerCollection
from docker.models.images import ImageCollection
from docker.models.networks import NetworkCollection
from docker.models.volumes import VolumeCollection
from flake8_async_fastapi.catalogue import FAB204, blocks

class DockerClient:
    containers: ContainerCollection
    images: ImageCollection
    networks: NetworkCollection
    volumes: VolumeCollection
    @classmethod
    def from_env(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB204)
    def ping(self, *args, **kwargs) -> bool: ...
    @blocks(FAB204)
    def info(self, *args, **kwargs) -> dict: ...
    @blocks(FAB204)
    def version(self, *args, **kwargs) -> dict: ...
    @blocks(FAB204)
    def login(self, *args, **kwargs) -> dict: ...
    @blocks(FAB204)
    def df(self, *args, **kwargs) -> dict: ...

def from_env(*args, **kwargs) -> DockerClient: ...
