"""https://coqui-tts.readthedocs.io/en/latest/models/xtts.html

distribution: coqui-tts
verified: 0.28.0
skip: needs torch, several gigabytes
"""

from collections.abc import Iterator
from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB604, blocks

class _Chunks:
    @blocks(FAB604)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB604)
    def __next__(self): ...

# It gets that from a base class.
class _Configured:
    @classmethod
    def init_from_config(cls, *args, **kwargs) -> Self: ...
    def cuda(self, *args, **kwargs) -> Self: ...
    def to(self, *args, **kwargs) -> Self: ...

class Xtts(_Configured):
    @blocks(FAB604)
    def load_checkpoint(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def get_conditioning_latents(self, *args, **kwargs) -> tuple: ...
    @blocks(FAB604)
    def synthesize(self, *args, **kwargs) -> dict: ...
    @blocks(FAB604)
    def inference(self, *args, **kwargs) -> dict: ...
    def inference_stream(self, *args, **kwargs) -> _Chunks: ...
