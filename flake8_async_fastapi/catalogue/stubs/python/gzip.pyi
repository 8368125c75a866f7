"""https://docs.python.org/3/library/gzip.html

distribution: python
verified: 3.13
"""

from io import BufferedIOBase, BytesIO
from tempfile import SpooledTemporaryFile
from typing import TypeVar, overload

from flake8_async_fastapi.catalogue import FAB401, FAB605, blocks

F = TypeVar("F")

class GzipFile(BufferedIOBase):
    @overload
    def __init__(self, filename: None = None, mode=None, compresslevel=9, fileobj=None, mtime=None) -> None: ...
    # The name is only written into the header; what opened the file was reported.
    @overload
    def __init__(self, filename=None, mode=None, compresslevel=9, *, fileobj: F, mtime=None) -> None: ...
    @overload
    @blocks(FAB401)
    def __init__(self, filename, mode=None, compresslevel=9, fileobj=None, mtime=None) -> None: ...

@overload
def open(filename: BytesIO | SpooledTemporaryFile, mode="rb", compresslevel=9, *args, **kwargs) -> GzipFile: ...
@overload
@blocks(FAB401)
def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None) -> GzipFile: ...
@blocks(FAB605)
def compress(data, compresslevel=9, *, mtime=None) -> bytes: ...
@blocks(FAB605)
def decompress(data) -> bytes: ...
