"""https://docs.pytorch.org/docs/stable/cuda.html

distribution: torch
verified: 2.15.0
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

@blocks(FAB604)
def synchronize(*args, **kwargs) -> None: ...
