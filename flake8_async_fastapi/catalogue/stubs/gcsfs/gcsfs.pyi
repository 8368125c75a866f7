"""https://gcsfs.readthedocs.io/en/latest/api.html

distribution: gcsfs
verified: 2026.10.1
"""

from flake8_async_fastapi.catalogue import FAB402, blocks
from fsspec import AbstractFileSystem

class GCSFileSystem(AbstractFileSystem):
    # Each a request here, no quick call of the system.
    @blocks(FAB402)
    def exists(self, *args, **kwargs): ...
    @blocks(FAB402)
    def info(self, *args, **kwargs): ...
    @blocks(FAB402)
    def isfile(self, *args, **kwargs): ...
    @blocks(FAB402)
    def isdir(self, *args, **kwargs): ...
    @blocks(FAB402)
    def size(self, *args, **kwargs): ...
    @blocks(FAB402)
    def touch(self, *args, **kwargs): ...
    @blocks(FAB402)
    def rm_file(self, *args, **kwargs): ...
