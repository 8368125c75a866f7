"""https://openslide.org/api/python/

distribution: openslide-python
verified: 1.4.7
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class DeepZoomGenerator:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def get_tile(self, level, address): ...
