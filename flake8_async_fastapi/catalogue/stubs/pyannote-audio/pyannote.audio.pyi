"""https://github.com/pyannote/pyannote-audio

distribution: pyannote.audio
verified: 4.0.7
skip: needs torch, several gigabytes
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB604, blocks

class Pipeline:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs) -> Pipeline: ...
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
    def to(self, device) -> Self: ...
    def instantiate(self, *args, **kwargs) -> Self: ...

class Model:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs) -> Model: ...

class Inference:
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
    @blocks(FAB604)
    def crop(self, *args, **kwargs): ...
    def to(self, device) -> Self: ...
