"""https://imageio.readthedocs.io/en/stable/reference/userapi.html

distribution: imageio
verified: 2.38.1
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def imread(*args, **kwargs): ...
@blocks(FAB602)
def imwrite(*args, **kwargs): ...
@blocks(FAB602)
def improps(*args, **kwargs): ...
@blocks(FAB602)
def immeta(*args, **kwargs): ...
def imiter(*args, **kwargs) -> _Frames: ...

class _Frames:
    @blocks(FAB602)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB602)
    def __next__(self) -> Any: ...
