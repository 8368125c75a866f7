"""https://docs.pytorch.org/docs/stable/torch.html

distribution: torch
verified: 2.15.0
skip: several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

@blocks(FAB604)
def load(f, *args, **kwargs): ...
@blocks(FAB604)
def save(obj, f, *args, **kwargs) -> None: ...
