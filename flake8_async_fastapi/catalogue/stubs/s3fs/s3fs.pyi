"""https://s3fs.readthedocs.io/en/latest/api.html

distribution: s3fs
verified: 2026.9.0
"""

from flake8_async_fastapi.catalogue import FAB402, blocks
from fsspec import AbstractFileSystem

class S3FileSystem(AbstractFileSystem):
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
