"""https://docs.scipy.org/doc/scipy/reference/index.html

distribution: scipy
verified: 1.18.1
"""

from io import BytesIO
from typing import overload

from flake8_async_fastapi.catalogue import FAB602, blocks

# Samples in memory are copied: a minute takes a tenth of a millisecond.
@overload
def read(filename: BytesIO, mmap=False) -> tuple: ...
@overload
@blocks(FAB602)
def read(filename, mmap=False) -> tuple: ...
@overload
def write(filename: BytesIO, rate, data) -> None: ...
@overload
@blocks(FAB602)
def write(filename, rate, data) -> None: ...
