"""https://pydicom.github.io/pydicom/stable/reference/index.html

distribution: pydicom
verified: 3.0.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from pydicom import iter_pixels, pixel_array

@blocks(FAB602)
def compress(ds, *args, **kwargs): ...
@blocks(FAB602)
def decompress(ds, *args, **kwargs): ...
