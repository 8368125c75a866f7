"""https://reference.langchain.com/python/integrations/langchain_qdrant/

distribution: langchain-qdrant
verified: 1.1.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB303, blocks
from langchain_core.vectorstores import VectorStore

class QdrantVectorStore(VectorStore):
    @classmethod
    @blocks(FAB303)
    def from_existing_collection(self, *args, **kwargs) -> Self: ...
