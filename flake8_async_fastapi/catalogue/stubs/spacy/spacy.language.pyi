"""https://spacy.io/api/language

distribution: spacy
verified: 3.8.18
"""

from typing import Iterator, Self

from flake8_async_fastapi.catalogue import FAB401, FAB604, blocks
from spacy.tokens import Doc

class Language:
    @blocks(FAB604)
    def __call__(self, *args, **kwargs) -> Doc: ...
    # Lazy: the documents are worked out where they are asked for.
    def pipe(self, *args, **kwargs) -> _Docs: ...
    @blocks(FAB604)
    def from_disk(self, *args, **kwargs) -> Self: ...
    @blocks(FAB401)
    def to_disk(self, *args, **kwargs) -> None: ...

class _Docs:
    @blocks(FAB604)
    def __iter__(self) -> Iterator[Doc]: ...
