"""https://huggingface.co/docs/timm/reference/models

distribution: timm
verified: 1.0.31
skip: needs torch, several gigabytes
"""

from typing import Any, Literal, overload

from flake8_async_fastapi.catalogue import FAB604, blocks
from torch.nn import Module as _Module

# Weights that are asked for are downloaded, or read where they have been.
@overload
@blocks(FAB604)
def create_model(model_name, pretrained: Literal[True], *args: Any, **kwargs: Any) -> _Module: ...
@overload
@blocks(FAB604)
def create_model(model_name, *args: Any, checkpoint_path: str, **kwargs: Any) -> _Module: ...
@overload
def create_model(model_name, *args: Any, **kwargs: Any) -> _Module: ...
