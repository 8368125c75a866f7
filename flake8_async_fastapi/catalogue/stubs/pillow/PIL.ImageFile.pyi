"""https://pillow.readthedocs.io/en/stable/reference/ImageFile.html

distribution: Pillow
verified: 13.0.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from PIL.Image import Image

# What `Image.open` gives.
class ImageFile(Image):
    filename: str
    custom_mimetype: str | None
    def get_format_mimetype(self) -> str | None: ...
    @blocks(FAB602)
    def get_child_images(self) -> list[ImageFile]: ...

# Fed with the bytes of a file: decodes what has come.
class Parser:
    image: Image | None
    def reset(self) -> None: ...
    @blocks(FAB602)
    def feed(self, data) -> None: ...
    @blocks(FAB602)
    def close(self) -> Image: ...
