"""https://github.com/openai/whisper

distribution: openai-whisper
verified: 20250625
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Whisper:
    @blocks(FAB604)
    def transcribe(self, *args, **kwargs) -> dict: ...

@blocks(FAB604)
def load_model(*args, **kwargs) -> Whisper: ...
@blocks(FAB604)
def transcribe(*args, **kwargs) -> dict: ...
@blocks(FAB604)
def load_audio(*args, **kwargs): ...
