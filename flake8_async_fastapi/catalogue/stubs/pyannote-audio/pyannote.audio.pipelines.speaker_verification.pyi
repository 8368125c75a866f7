"""https://github.com/pyannote/pyannote-audio

distribution: pyannote.audio
verified: 4.0.7
skip: needs torch, several gigabytes
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB604, blocks

class _Embedding:
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
    def to(self, device) -> Self: ...

@blocks(FAB604)
def PretrainedSpeakerEmbedding(embedding, *args, **kwargs) -> _Embedding: ...
