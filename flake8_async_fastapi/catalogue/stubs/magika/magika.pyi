"""https://securityresearch.google/magika/cli-and-bindings/python/

distribution: magika
verified: 1.0.3
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Magika:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def identify_path(self, path): ...
    @blocks(FAB604)
    def identify_paths(self, paths): ...
    @blocks(FAB604)
    def identify_bytes(self, content): ...
    @blocks(FAB604)
    def identify_stream(self, stream): ...
