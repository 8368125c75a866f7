"""https://github.com/m-bain/whisperX

distribution: whisperx
verified: 3.8.6
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class DiarizationPipeline:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...

@blocks(FAB604)
def assign_word_speakers(*args, **kwargs) -> dict: ...
