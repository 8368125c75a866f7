"""https://reference.langchain.com/python/integrations/langchain_mongodb/

distribution: langchain-mongodb
verified: 0.12.1
"""

from flake8_async_fastapi.catalogue import FAB303, blocks
from langchain_core.vectorstores import VectorStore
from pymongo.collection import Collection
from typing import Any

class MongoDBAtlasVectorSearch(VectorStore):
    _collection: Collection[Any]
    @property
    def collection(self) -> Collection[Any]: ...
    @blocks(FAB303)
    def get_by_ids(self, ids, /) -> list: ...
    @blocks(FAB303)
    def bulk_embed_and_insert_texts(self, *args, **kwargs) -> list[str]: ...
    @blocks(FAB303)
    def _similarity_search_with_score(self, *args, **kwargs) -> list: ...
    @blocks(FAB303)
    def create_vector_search_index(self, *args, **kwargs) -> None: ...

class MongoDBChatMessageHistory:
    @property
    @blocks(FAB303)
    def messages(self) -> list: ...
    @blocks(FAB303)
    def add_message(self, message) -> None: ...
    @blocks(FAB303)
    def clear(self) -> None: ...
