"""https://coqui-tts.readthedocs.io/en/latest/inference.html

distribution: coqui-tts
verified: 0.28.0
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Synthesizer:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def tts(self, *args, **kwargs): ...
    @blocks(FAB604)
    def voice_conversion(self, *args, **kwargs): ...
    @blocks(FAB604)
    def save_wav(self, *args, **kwargs) -> None: ...
