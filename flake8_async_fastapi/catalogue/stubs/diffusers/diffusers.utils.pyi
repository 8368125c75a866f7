"""https://huggingface.co/docs/diffusers/api/utilities

distribution: diffusers
verified: 0.42.1
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from PIL.Image import Image

@blocks(FAB602)
def load_image(image, convert_method=None) -> Image: ...
@blocks(FAB602)
def load_video(*args, **kwargs): ...
@blocks(FAB602)
def export_to_video(*args, **kwargs) -> str: ...
@blocks(FAB602)
def export_to_gif(*args, **kwargs) -> str: ...
@blocks(FAB602)
def export_to_ply(*args, **kwargs) -> str: ...
@blocks(FAB602)
def export_to_obj(*args, **kwargs): ...
