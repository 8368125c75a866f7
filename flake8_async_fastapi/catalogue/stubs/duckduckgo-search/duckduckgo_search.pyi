"""https://pypi.org/project/duckduckgo-search/

distribution: duckduckgo-search
verified: 8.1.1
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB201, blocks

class DDGS:
    def __enter__(self) -> Self: ...
    @blocks(FAB201)
    def text(self, keywords, *args, **kwargs) -> list: ...
    @blocks(FAB201)
    def images(self, keywords, *args, **kwargs) -> list: ...
    @blocks(FAB201)
    def videos(self, keywords, *args, **kwargs) -> list: ...
    @blocks(FAB201)
    def news(self, keywords, *args, **kwargs) -> list: ...
