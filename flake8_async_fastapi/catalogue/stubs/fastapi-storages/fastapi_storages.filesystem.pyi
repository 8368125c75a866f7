"""https://fastapi-storages.readthedocs.io/

distribution: fastapi-storages
verified: 0.5.0
"""

from typing import BinaryIO

from flake8_async_fastapi.catalogue import FAB401, FAB403, blocks
from fastapi_storages.base import BaseStorage

class FileSystemStorage(BaseStorage):
    @blocks(FAB403)
    def __init__(self, path) -> None: ...
    @blocks(FAB403)
    def get_size(self, name) -> int: ...
    @blocks(FAB401)
    def open(self, name) -> BinaryIO: ...
    @blocks(FAB401)
    def write(self, file, name) -> str: ...
    @blocks(FAB403)
    def delete(self, name) -> None: ...
