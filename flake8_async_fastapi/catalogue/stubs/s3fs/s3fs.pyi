"""https://s3fs.readthedocs.io/en/latest/api.html

distribution: s3fs
verified: 2026.9.0
"""

from fsspec import AbstractFileSystem

class S3FileSystem(AbstractFileSystem): ...
