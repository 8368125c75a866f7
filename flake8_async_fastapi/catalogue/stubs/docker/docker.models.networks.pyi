"""https://docker-py.readthedocs.io/en/stable/networks.html

distribution: docker
verified: 7.2.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Network:
    @blocks(FAB204)
    def connect(self, *args, **kwargs) -> None: ...
    @blocks(FAB204)
    def disconnect(self, *args, **kwargs) -> None: ...
    @blocks(FAB204)
    def remove(self, *args, **kwargs) -> None: ...

class NetworkCollection:
    @blocks(FAB204)
    def create(self, *args, **kwargs) -> Network: ...
    @blocks(FAB204)
    def get(self, *args, **kwargs) -> Network: ...
    @blocks(FAB204)
    def prune(self, *args, **kwargs) -> dict: ...
    @blocks(FAB204)
    def list(self, *args, **kwargs): ...
