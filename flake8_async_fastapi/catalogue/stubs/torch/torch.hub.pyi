"""https://docs.pytorch.org/docs/stable/hub.html

distribution: torch
verified: 2.15.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB604, blocks
from torch.nn import Module as _Module

@blocks(FAB604)
def load(*args, **kwargs) -> _Module | tuple[_Module, Any]: ...
@blocks(FAB604)
def download_url_to_file(*args, **kwargs) -> None: ...
