"""https://fsspec.github.io/adlfs/api/

distribution: adlfs
verified: 2026.8.0
"""

from fsspec import AbstractFileSystem

class AzureBlobFileSystem(AbstractFileSystem): ...
