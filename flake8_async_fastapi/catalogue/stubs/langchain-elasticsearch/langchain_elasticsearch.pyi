"""https://reference.langchain.com/python/integrations/langchain_elasticsearch/

distribution: langchain-elasticsearch
verified: 1.0.0
install: langchain-elasticsearch elasticsearch aiohttp
"""

from flake8_async_fastapi.catalogue import FAB303, blocks
from langchain_core.vectorstores import VectorStore
from langchain_core.embeddings import Embeddings
from langchain_core.retrievers import BaseRetriever

class ElasticsearchEmbeddings(Embeddings): ...
class ElasticsearchRetriever(BaseRetriever): ...

class ElasticsearchStore(VectorStore): ...

class ElasticsearchChatMessageHistory:
    @property
    @blocks(FAB303, use="langchain_elasticsearch.AsyncElasticsearchChatMessageHistory.aget_messages")
    def messages(self) -> list: ...
    @blocks(FAB303)
    def add_message(self, message) -> None: ...
    @blocks(FAB303)
    def clear(self) -> None: ...
