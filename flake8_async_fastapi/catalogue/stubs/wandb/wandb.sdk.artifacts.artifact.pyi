"""https://docs.wandb.ai/ref/python/

distribution: wandb
verified: 0.31.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, FAB401, blocks

class Artifact:
    @blocks(FAB204)
    def download(self, *args, **kwargs): ...
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB204)
    def wait(self, *args, **kwargs) -> Self: ...
    @blocks(FAB204)
    def checkout(self, *args, **kwargs): ...
    @blocks(FAB204)
    def verify(self, *args, **kwargs): ...
    @blocks(FAB401)
    def add_file(self, *args, **kwargs): ...
    @blocks(FAB401)
    def add_dir(self, *args, **kwargs): ...
