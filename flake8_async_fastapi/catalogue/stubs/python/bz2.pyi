"""https://docs.python.org/3/library/bz2.html

distribution: python
verified: 3.13
"""

from io import BufferedIOBase, BytesIO
from tempfile import SpooledTemporaryFile
from typing import overload

from flake8_async_fastapi.catalogue import FAB401, FAB605, blocks

class BZ2File(BufferedIOBase):
    @overload
    def __init__(self, filename: BytesIO | SpooledTemporaryFile, mode="r", *, compresslevel=9) -> None: ...
    @overload
    @blocks(FAB401)
    def __init__(self, filename, mode="r", *, compresslevel=9) -> None: ...

class BZ2Compressor:
    def __init__(self, compresslevel=9) -> None: ...
    @blocks(FAB605)
    def compress(self, data) -> bytes: ...
    @blocks(FAB605)
    def flush(self) -> bytes: ...

class BZ2Decompressor:
    @blocks(FAB605)
    def decompress(self, data, max_length=-1) -> bytes: ...

@overload
def open(filename: BytesIO | SpooledTemporaryFile, mode="rb", compresslevel=9, *args, **kwargs) -> BZ2File: ...
@overload
@blocks(FAB401)
def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None) -> BZ2File: ...
@blocks(FAB605)
def compress(data, compresslevel=9) -> bytes: ...
@blocks(FAB605)
def decompress(data) -> bytes: ...
