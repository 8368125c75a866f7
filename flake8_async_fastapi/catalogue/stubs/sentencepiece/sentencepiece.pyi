"""https://github.com/google/sentencepiece/blob/master/python/README.md

distribution: sentencepiece
verified: 0.2.3
"""

from typing import overload

from flake8_async_fastapi.catalogue import FAB604, blocks

class SentencePieceProcessor:
    @overload
    def __init__(self, model_file: None = None, model_proto=None, *args, **kwargs) -> None: ...
    @overload
    @blocks(FAB604)
    def __init__(self, model_file=None, model_proto=None, *args, **kwargs) -> None: ...
    @overload
    def load(self, model_file: None = None, model_proto=None): ...
    @overload
    @blocks(FAB604)
    def load(self, model_file=None, model_proto=None): ...
    @overload
    def Load(self, model_file: None = None, model_proto=None): ...
    @overload
    @blocks(FAB604)
    def Load(self, model_file=None, model_proto=None): ...

class SentencePieceTrainer:
    @staticmethod
    @blocks(FAB604)
    def train(*args, **kwargs) -> None: ...
    @staticmethod
    @blocks(FAB604)
    def Train(*args, **kwargs) -> None: ...
