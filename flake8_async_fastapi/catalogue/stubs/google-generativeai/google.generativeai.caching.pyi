"""https://ai.google.dev/api/python/google/generativeai

distribution: google-generativeai
verified: 0.8.6
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Contents:
    @blocks(FAB205)
    def __iter__(self) -> Iterator[CachedContent]: ...
    @blocks(FAB205)
    def __next__(self) -> CachedContent: ...

class CachedContent:
    @classmethod
    @blocks(FAB205)
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB205)
    def get(cls, name) -> Self: ...
    @classmethod
    def list(cls, page_size=1) -> _Contents: ...
    @blocks(FAB205)
    def update(self, *args, **kwargs) -> None: ...
    @blocks(FAB205)
    def delete(self) -> None: ...
