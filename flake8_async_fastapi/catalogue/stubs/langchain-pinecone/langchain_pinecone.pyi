"""https://reference.langchain.com/python/integrations/langchain_pinecone/

distribution: langchain-pinecone
verified: 0.2.13
"""

from typing import Self

from langchain_core.vectorstores import VectorStore

class PineconeVectorStore(VectorStore):
    @classmethod
    def from_existing_index(cls, *args, **kwargs) -> Self: ...
