"""https://docs.python.org/3/library/lzma.html

distribution: python
verified: 3.13
"""

from io import BufferedIOBase, BytesIO
from tempfile import SpooledTemporaryFile
from typing import overload

from flake8_async_fastapi.catalogue import FAB401, FAB605, blocks

class LZMAFile(BufferedIOBase):
    @overload
    def __init__(self, filename: BytesIO | SpooledTemporaryFile, mode="r", **kwargs) -> None: ...
    @overload
    @blocks(FAB401)
    def __init__(self, filename=None, mode="r", *, format=None, check=-1, preset=None, filters=None) -> None: ...

class LZMACompressor:
    def __init__(self, format=1, check=-1, preset=None, filters=None) -> None: ...
    @blocks(FAB605)
    def compress(self, data) -> bytes: ...
    @blocks(FAB605)
    def flush(self) -> bytes: ...

class LZMADecompressor:
    @blocks(FAB605)
    def decompress(self, data, max_length=-1) -> bytes: ...

@overload
def open(filename: BytesIO | SpooledTemporaryFile, mode="rb", **kwargs) -> LZMAFile: ...
@overload
@blocks(FAB401)
def open(
    filename, mode="rb", *, format=None, check=-1, preset=None, filters=None, encoding=None, errors=None, newline=None
) -> LZMAFile: ...
@blocks(FAB605)
def compress(data, format=1, check=-1, preset=None, filters=None) -> bytes: ...
@blocks(FAB605)
def decompress(data, format=0, memlimit=None, filters=None) -> bytes: ...
