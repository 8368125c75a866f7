"""https://rasterio.readthedocs.io/en/stable/api/index.html

distribution: rasterio
verified: 1.5.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def mask(dataset, shapes, *args, **kwargs) -> tuple: ...
@blocks(FAB602)
def raster_geometry_mask(dataset, shapes, *args, **kwargs) -> tuple: ...
