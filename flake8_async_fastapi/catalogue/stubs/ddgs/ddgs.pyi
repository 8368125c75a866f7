"""https://pypi.org/project/ddgs/

distribution: ddgs
verified: 9.16.1
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB201, blocks

class DDGS:
    def __enter__(self) -> Self: ...
    @blocks(FAB201)
    def text(self, *args, **kwargs) -> list: ...
    @blocks(FAB201)
    def images(self, *args, **kwargs) -> list: ...
    @blocks(FAB201)
    def news(self, *args, **kwargs) -> list: ...
    @blocks(FAB201)
    def videos(self, *args, **kwargs) -> list: ...
