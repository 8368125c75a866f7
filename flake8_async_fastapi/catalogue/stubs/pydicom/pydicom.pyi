"""https://pydicom.github.io/pydicom/stable/reference/index.html

distribution: pydicom
verified: 3.0.2
install: numpy
"""

from io import BytesIO
from typing import Literal, overload

from flake8_async_fastapi.catalogue import FAB401, FAB602, blocks
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset

# Without the pixels little is left to parse.
@overload
def dcmread(
    fp: BytesIO, defer_size=None, *, stop_before_pixels: Literal[True], force: bool = False, specific_tags=None
) -> FileDataset: ...
@overload
@blocks(FAB602)
def dcmread(
    fp, defer_size=None, stop_before_pixels: bool = False, force: bool = False, specific_tags=None
) -> FileDataset: ...
@overload
def dcmwrite(filename: BytesIO, dataset, *args, **kwargs) -> None: ...
@overload
@blocks(FAB401)
def dcmwrite(filename, dataset, *args, **kwargs) -> None: ...
@blocks(FAB602)
def pixel_array(src, **kwargs): ...

class _Frames:
    @blocks(FAB602)
    def __iter__(self): ...
    @blocks(FAB602)
    def __next__(self): ...

def iter_pixels(src, **kwargs) -> _Frames: ...
