"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, FAB401, FAB602, blocks
from llama_index.core.indices.base import BaseIndex as _Index

class VectorStoreIndex(_Index):
    @classmethod
    def from_vector_store(cls, *args, **kwargs) -> Self: ...

class SummaryIndex(_Index): ...
class KnowledgeGraphIndex(_Index): ...

class SimpleDirectoryReader:
    @blocks(FAB602, use="llama_index.core.SimpleDirectoryReader.aload_data")
    def load_data(self, *args, **kwargs): ...
    def iter_data(self, *args, **kwargs): ...

class StorageContext:
    @classmethod
    def from_defaults(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB401)
    def persist(self, *args, **kwargs): ...

@blocks(FAB205)
def load_index_from_storage(*args, **kwargs) -> _Index: ...
