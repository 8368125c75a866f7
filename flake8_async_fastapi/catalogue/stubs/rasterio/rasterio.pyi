"""https://rasterio.readthedocs.io/en/stable/api/index.html

distribution: rasterio
verified: 1.5.2
"""

from typing import Literal, overload

from flake8_async_fastapi.catalogue import FAB602, blocks
from rasterio.io import DatasetReader, DatasetWriter, MemoryFile

@overload
@blocks(FAB602)
def open(fp, mode: Literal["r"] = "r", **kwargs) -> DatasetReader: ...
@overload
@blocks(FAB602)
def open(fp, mode, **kwargs) -> DatasetWriter: ...
