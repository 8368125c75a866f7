"""https://github.com/MinishLab/model2vec

distribution: model2vec
verified: 0.10.0
"""

from typing import Self, overload

from flake8_async_fastapi.catalogue import FAB604, blocks

class StaticModel:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs) -> Self: ...
    # One text takes a fraction of a millisecond, a list of them takes longer.
    @overload
    @blocks(FAB604)
    def encode(self, sentences: list | tuple, **kwargs): ...
    @overload
    def encode(self, sentences, **kwargs): ...
    @overload
    @blocks(FAB604)
    def encode_as_sequence(self, sentences: list | tuple, **kwargs): ...
    @overload
    def encode_as_sequence(self, sentences, **kwargs): ...
    @blocks(FAB604)
    def save_pretrained(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def push_to_hub(self, *args, **kwargs) -> None: ...
