"""https://docs.voyageai.com/docs/multimodal-embeddings

distribution: voyageai
verified: 0.5.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB401, FAB602, blocks

class Video:
    # Encoded with ffmpeg unless `optimize=False`; then ffprobe looks at it.
    @classmethod
    @blocks(FAB602)
    def from_path(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB602)
    def from_file(cls, *args, **kwargs) -> Self: ...
    def to_bytes(self) -> bytes: ...
    @blocks(FAB401)
    def to_file(self, path) -> None: ...

@blocks(FAB602)
def optimize_video(*args, **kwargs) -> Video: ...
