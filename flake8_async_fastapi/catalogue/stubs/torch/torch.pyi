"""https://docs.pytorch.org/docs/stable/torch.html

distribution: torch
verified: 2.15.0
skip: several gigabytes
"""

from typing import Any, TypeVar

from flake8_async_fastapi.catalogue import FAB604, blocks
from torch.nn import Module as _Module

_M = TypeVar("_M")

@blocks(FAB604)
def load(f, *args, **kwargs) -> _Module | dict[str, Any]: ...
@blocks(FAB604)
def save(obj, f, *args, **kwargs) -> None: ...
def compile(model: _M, **kwargs) -> _M: ...
