"""https://github.com/jianfch/stable-ts

distribution: stable-ts
verified: 2.19.1
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class WhisperResult: ...

# The methods that it adds to the models of Whisper.
class _Model:
    @blocks(FAB604)
    def transcribe(self, *args, **kwargs) -> WhisperResult: ...
    @blocks(FAB604)
    def align(self, *args, **kwargs) -> WhisperResult: ...
    @blocks(FAB604)
    def refine(self, *args, **kwargs) -> WhisperResult: ...

@blocks(FAB604)
def load_model(*args, **kwargs) -> _Model: ...
@blocks(FAB604)
def load_faster_whisper(*args, **kwargs) -> _Model: ...
@blocks(FAB604)
def load_hf_whisper(*args, **kwargs) -> _Model: ...
