"""https://openslide.org/api/python/

distribution: openslide-python
verified: 1.4.7
install: openslide-bin
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB602, blocks

class AbstractSlide:
    def __enter__(self) -> Self: ...
    @classmethod
    @blocks(FAB602)
    def detect_format(cls, filename) -> str | None: ...
    @blocks(FAB602)
    def read_region(self, location, level, size): ...
    @blocks(FAB602)
    def get_thumbnail(self, size): ...

class OpenSlide(AbstractSlide):
    @blocks(FAB602)
    def __init__(self, filename) -> None: ...

class ImageSlide(AbstractSlide): ...

@blocks(FAB602)
def open_slide(filename) -> OpenSlide: ...
