"""https://nbformat.readthedocs.io/en/latest/api.html

distribution: nbformat
verified: 5.11.1
"""

from io import BytesIO, StringIO
from typing import overload

from flake8_async_fastapi.catalogue import FAB401, blocks

@overload
def read(fp: BytesIO | StringIO, *args, **kwargs): ...
@overload
@blocks(FAB401)
def read(*args, **kwargs): ...
@overload
def write(nb, fp: BytesIO | StringIO, *args, **kwargs): ...
@overload
@blocks(FAB401)
def write(*args, **kwargs): ...
