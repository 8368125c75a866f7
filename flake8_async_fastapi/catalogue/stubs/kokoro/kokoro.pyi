"""https://github.com/hexgrad/kokoro

distribution: kokoro
verified: 0.9.4
skip: needs torch, several gigabytes
"""

from collections.abc import Iterator
from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB604, blocks

class _Speech:
    @blocks(FAB604)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB604)
    def __next__(self) -> Any: ...

class KModel:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
    def to(self, *args, **kwargs) -> Self: ...
    def eval(self) -> Self: ...

class KPipeline:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    def __call__(self, *args, **kwargs) -> _Speech: ...
    def generate_from_tokens(self, *args, **kwargs) -> _Speech: ...
    # Downloads the voice the first time.
    @blocks(FAB604)
    def load_voice(self, *args, **kwargs): ...
