"""https://docker-py.readthedocs.io/en/stable/volumes.html

distribution: docker
verified: 7.2.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Volume:
    @blocks(FAB204)
    def remove(self, *args, **kwargs) -> None: ...

class VolumeCollection:
    @blocks(FAB204)
    def create(self, *args, **kwargs) -> Volume: ...
    @blocks(FAB204)
    def get(self, *args, **kwargs) -> Volume: ...
    @blocks(FAB204)
    def prune(self, *args, **kwargs) -> dict: ...
    @blocks(FAB204)
    def list(self, *args, **kwargs): ...
