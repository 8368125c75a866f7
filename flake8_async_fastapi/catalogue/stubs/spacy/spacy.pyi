"""https://spacy.io/api/top-level

distribution: spacy
verified: 3.8.18
skip: hundreds of megabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from spacy.language import Language

@blocks(FAB604)
def load(*args, **kwargs) -> Language: ...
def blank(*args, **kwargs) -> Language: ...
