"""https://reference.langchain.com/python/langchain_classic/

distribution: langchain-classic
verified: 1.0.8
install: langchain-classic langchain-community
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks
from langchain_core.retrievers import BaseRetriever

class ContextualCompressionRetriever(BaseRetriever): ...
class EnsembleRetriever(BaseRetriever): ...
class MergerRetriever(BaseRetriever): ...

class MultiQueryRetriever(BaseRetriever):
    @classmethod
    def from_llm(cls, *args, **kwargs) -> Self: ...
class MultiVectorRetriever(BaseRetriever): ...

class ParentDocumentRetriever(BaseRetriever):
    @blocks(FAB205, use="langchain_classic.retrievers.ParentDocumentRetriever.aadd_documents")
    def add_documents(self, documents, *args, **kwargs): ...

class RePhraseQueryRetriever(BaseRetriever):
    @classmethod
    def from_llm(cls, *args, **kwargs) -> Self: ...

class SelfQueryRetriever(BaseRetriever):
    @classmethod
    def from_llm(cls, *args, **kwargs) -> Self: ...

class TimeWeightedVectorStoreRetriever(BaseRetriever):
    @blocks(FAB205, use="langchain_classic.retrievers.TimeWeightedVectorStoreRetriever.aadd_documents")
    def add_documents(self, documents, *args, **kwargs): ...
