"""https://docs.h5py.org/en/stable/high/file.html

distribution: h5py
verified: 3.15.1
"""

from io import BytesIO
from typing import Self, overload

from flake8_async_fastapi.catalogue import FAB401, blocks

class File:
    @overload
    def __init__(self, name: BytesIO, mode="r", *args, **kwargs) -> None: ...
    @overload
    @blocks(FAB401)
    def __init__(self, name, mode="r", *args, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    @blocks(FAB401)
    def flush(self) -> None: ...
