"""https://pydicom.github.io/pydicom/stable/reference/index.html

distribution: pydicom
verified: 3.0.2
"""

from io import BytesIO
from typing import overload

from flake8_async_fastapi.catalogue import FAB401, FAB602, blocks

class Dataset:
    def __init__(self, *args, **kwargs) -> None: ...
    @property
    @blocks(FAB602)
    def pixel_array(self): ...
    @blocks(FAB602)
    def convert_pixel_data(self, handler_name: str = "") -> None: ...
    @blocks(FAB602)
    def compress(self, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def decompress(self, *args, **kwargs) -> None: ...
    @overload
    def save_as(self, filename: BytesIO, *args, **kwargs) -> None: ...
    @overload
    @blocks(FAB401)
    def save_as(self, filename, *args, **kwargs) -> None: ...

class FileDataset(Dataset): ...
class FileMetaDataset(Dataset): ...
