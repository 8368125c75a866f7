"""https://filesystem-spec.readthedocs.io/en/latest/api.html

distribution: fsspec
verified: 2026.9.0
"""

from flake8_async_fastapi.catalogue import FAB401, blocks
from fsspec import AbstractFileSystem

class OpenFile:
    @blocks(FAB401)
    def __enter__(self): ...
    def __exit__(self, *args): ...
    @blocks(FAB401)
    def open(self): ...

def open(urlpath, *args, **kwargs) -> OpenFile: ...
def url_to_fs(url, **kwargs) -> tuple[AbstractFileSystem, str]: ...
