"""https://rasterio.readthedocs.io/en/stable/api/index.html

distribution: rasterio
verified: 1.5.2
"""

from typing import Self, overload

from flake8_async_fastapi.catalogue import FAB602, blocks

class DatasetReader:
    width: int
    height: int
    count: int
    def __enter__(self) -> Self: ...
    @blocks(FAB602)
    def read(self, *args, **kwargs): ...
    @blocks(FAB602)
    def read_masks(self, *args, **kwargs): ...
    @blocks(FAB602)
    def dataset_mask(self, *args, **kwargs): ...
    @blocks(FAB602)
    def stats(self, *args, **kwargs): ...
    @blocks(FAB602)
    def statistics(self, *args, **kwargs): ...

class DatasetWriter(DatasetReader):
    @blocks(FAB602)
    def write(self, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def write_band(self, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def write_mask(self, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def build_overviews(self, *args, **kwargs) -> None: ...

class MemoryFile:
    def __enter__(self) -> Self: ...
    # Without a driver it reads the file that it was given.
    @overload
    @blocks(FAB602)
    def open(self, driver: None = None, **kwargs) -> DatasetReader: ...
    @overload
    def open(self, driver, **kwargs) -> DatasetWriter: ...
