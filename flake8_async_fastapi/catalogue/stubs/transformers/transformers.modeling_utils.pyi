"""https://huggingface.co/docs/transformers/main_classes/model

distribution: transformers
verified: 5.23.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB604, blocks
from torch.nn import Module as _Module

# Models that generate text get it from a second base class.
class _Generation:
    @blocks(FAB604)
    def generate(self, *args, **kwargs): ...

class PreTrainedModel(_Module, _Generation):
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB604)
    def save_pretrained(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
    def to(self, *args, **kwargs) -> Self: ...
    def cuda(self, *args, **kwargs) -> Self: ...
    def eval(self, *args, **kwargs) -> Self: ...
    def half(self, *args, **kwargs) -> Self: ...
