"""https://github.com/m-bain/whisperX

distribution: whisperx
verified: 3.8.6
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class FasterWhisperPipeline:
    @blocks(FAB604)
    def transcribe(self, *args, **kwargs) -> dict: ...
    @blocks(FAB604)
    def detect_language(self, audio) -> str: ...

@blocks(FAB604)
def load_model(*args, **kwargs) -> FasterWhisperPipeline: ...
