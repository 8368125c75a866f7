"""https://docs.dask.org/en/stable/api.html

distribution: dask
verified: 2026.8.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def compute(*args, **kwargs) -> tuple: ...
