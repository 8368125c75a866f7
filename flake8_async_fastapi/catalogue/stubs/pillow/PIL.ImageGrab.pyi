"""https://pillow.readthedocs.io/en/stable/reference/ImageGrab.html

distribution: Pillow
verified: 13.0.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from PIL.Image import Image

@blocks(FAB602)
def grab(*args, **kwargs) -> Image: ...
