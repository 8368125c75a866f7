"""https://gcsfs.readthedocs.io/en/latest/api.html

distribution: gcsfs
verified: 2026.10.1
"""

from fsspec import AbstractFileSystem

class GCSFileSystem(AbstractFileSystem): ...
