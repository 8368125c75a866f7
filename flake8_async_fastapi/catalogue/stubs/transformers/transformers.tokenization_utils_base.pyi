"""https://huggingface.co/docs/transformers/main_classes/tokenizer

distribution: transformers
verified: 5.23.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB604, blocks

class PreTrainedTokenizerBase:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs) -> Self: ...
