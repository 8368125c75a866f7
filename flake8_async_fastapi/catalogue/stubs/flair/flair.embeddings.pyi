"""https://flairnlp.github.io/docs/intro

distribution: flair
verified: 0.15.1
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class _Embeddings:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def embed(self, *args, **kwargs): ...

class TransformerWordEmbeddings(_Embeddings): ...
class TransformerDocumentEmbeddings(_Embeddings): ...
class WordEmbeddings(_Embeddings): ...
class FlairEmbeddings(_Embeddings): ...

class StackedEmbeddings:
    @blocks(FAB604)
    def embed(self, *args, **kwargs): ...

class DocumentPoolEmbeddings:
    @blocks(FAB604)
    def embed(self, *args, **kwargs): ...
