"""https://github.com/danielgatis/rembg

distribution: rembg
verified: 2.0.86
install: onnxruntime rembg
skip: hundreds of megabytes
"""

from typing import overload

from flake8_async_fastapi.catalogue import FAB604, blocks
from PIL.Image import Image

@overload
@blocks(FAB604)
def remove(data: Image, *args, **kwargs) -> Image: ...
@overload
@blocks(FAB604)
def remove(data, *args, **kwargs): ...
# Downloads and loads the model.
@blocks(FAB604)
def new_session(*args, **kwargs): ...
