"""https://pillow.readthedocs.io/en/stable/reference/ImageEnhance.html

distribution: Pillow
verified: 13.0.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from PIL.Image import Image

class _Enhance:
    @blocks(FAB602)
    def enhance(self, factor) -> Image: ...

class Color(_Enhance): ...
class Contrast(_Enhance): ...
class Brightness(_Enhance): ...
class Sharpness(_Enhance): ...
