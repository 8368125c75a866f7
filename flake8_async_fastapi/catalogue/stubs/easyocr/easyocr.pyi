"""https://www.jaided.ai/easyocr/documentation/

distribution: easyocr
verified: 1.7.2
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Reader:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def readtext(self, *args, **kwargs): ...
    @blocks(FAB604)
    def readtext_batched(self, *args, **kwargs): ...
    @blocks(FAB604)
    def readtextlang(self, *args, **kwargs): ...
    @blocks(FAB604)
    def detect(self, *args, **kwargs): ...
    @blocks(FAB604)
    def recognize(self, *args, **kwargs): ...
