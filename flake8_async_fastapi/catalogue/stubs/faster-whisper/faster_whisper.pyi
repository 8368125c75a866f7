"""https://github.com/SYSTRAN/faster-whisper

distribution: faster-whisper
verified: 1.2.1
skip: hundreds of megabytes
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB604, blocks

class _Segments:
    @blocks(FAB604)
    def __iter__(self) -> Iterator[object]: ...

class WhisperModel:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def transcribe(self, *args, **kwargs) -> tuple[_Segments, object]: ...
