"""https://maartengr.github.io/KeyBERT/api/keybert.html

distribution: keybert
verified: 0.9.0
skip: needs torch, several gigabytes
"""

from typing import overload

from flake8_async_fastapi.catalogue import FAB604, blocks

class KeyBERT:
    # A name is loaded, a model is kept.
    @overload
    @blocks(FAB604)
    def __init__(self, model: str = "all-MiniLM-L6-v2", llm=None) -> None: ...
    @overload
    def __init__(self, model, llm=None) -> None: ...
    @blocks(FAB604)
    def extract_keywords(self, *args, **kwargs) -> list: ...
    @blocks(FAB604)
    def extract_embeddings(self, *args, **kwargs) -> tuple: ...
