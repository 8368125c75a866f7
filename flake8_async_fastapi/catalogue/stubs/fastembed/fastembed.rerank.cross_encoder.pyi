"""https://qdrant.github.io/fastembed/

distribution: fastembed
verified: 0.9.1
"""

from fastembed import _Vectors
from flake8_async_fastapi.catalogue import FAB604, blocks

class TextCrossEncoder:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    def rerank(self, query, documents, batch_size=64, **kwargs) -> _Vectors: ...
    def rerank_pairs(self, pairs, batch_size=64, parallel=None, **kwargs) -> _Vectors: ...
