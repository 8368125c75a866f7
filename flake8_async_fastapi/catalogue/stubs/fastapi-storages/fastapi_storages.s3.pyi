"""https://fastapi-storages.readthedocs.io/

distribution: fastapi-storages
verified: 0.5.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from fastapi_storages.base import BaseStorage

class S3Storage(BaseStorage):
    def __init__(self) -> None: ...
    @blocks(FAB204)
    def get_size(self, name) -> int: ...
    @blocks(FAB204)
    def write(self, file, name) -> str: ...
    @blocks(FAB204)
    def delete(self, name) -> None: ...
