"""https://rasterio.readthedocs.io/en/stable/api/index.html

distribution: rasterio
verified: 1.5.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def rasterize(*args, **kwargs): ...
@blocks(FAB602)
def geometry_mask(*args, **kwargs): ...
