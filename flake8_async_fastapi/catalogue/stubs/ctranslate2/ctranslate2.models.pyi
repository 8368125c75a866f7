"""https://opennmt.net/CTranslate2/python/overview.html

distribution: ctranslate2
verified: 4.8.5
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Whisper:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def generate(self, *args, **kwargs): ...
    @blocks(FAB604)
    def encode(self, *args, **kwargs): ...
    @blocks(FAB604)
    def detect_language(self, *args, **kwargs): ...
    @blocks(FAB604)
    def align(self, *args, **kwargs): ...
