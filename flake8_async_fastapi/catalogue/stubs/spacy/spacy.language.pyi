"""https://spacy.io/api/language

distribution: spacy
verified: 3.8.18
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Language:
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...
