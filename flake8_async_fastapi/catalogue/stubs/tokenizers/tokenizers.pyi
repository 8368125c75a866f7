"""https://huggingface.co/docs/tokenizers/api/tokenizer

distribution: tokenizers
verified: 0.23.3
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Tokenizer:
    @staticmethod
    @blocks(FAB604)
    def from_file(path) -> Tokenizer: ...
    @staticmethod
    @blocks(FAB604)
    def from_pretrained(identifier, revision="main", token=None) -> Tokenizer: ...
    @blocks(FAB604)
    def save(self, path, pretty=True) -> None: ...
    @blocks(FAB604)
    def train(self, files, trainer=None) -> None: ...
    @blocks(FAB604)
    def train_from_iterator(self, iterator, trainer=None, length=None) -> None: ...
