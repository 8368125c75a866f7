"""https://reference.langchain.com/python/integrations/langchain_milvus/

distribution: langchain-milvus
verified: 0.4.0
"""

from flake8_async_fastapi.catalogue import FAB303, blocks
from langchain_core.vectorstores import VectorStore
from langchain_core.retrievers import BaseRetriever

class MilvusCollectionHybridSearchRetriever(BaseRetriever): ...

class Milvus(VectorStore):
    # Connects and looks for the collection.
    @blocks(FAB303)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB303)
    def _init(self, *args, **kwargs) -> None: ...

class Zilliz(Milvus): ...
