"""https://fastapi-storages.readthedocs.io/

distribution: fastapi-storages
verified: 0.5.0
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

# Whether files or S3 are behind it: it waits.
class BaseStorage:
    def get_name(self, name) -> str: ...
    def get_path(self, name) -> str: ...
    @blocks(FAB401)
    def open(self, name): ...
    @blocks(FAB401)
    def write(self, file, name) -> str: ...

class StorageFile(str):
    name: str
    path: str
    def __init__(self, *, name, storage) -> None: ...
    @blocks(FAB401)
    def open(self): ...
    @blocks(FAB401)
    def write(self, file) -> str: ...

class StorageImage(StorageFile):
    height: int
    width: int
