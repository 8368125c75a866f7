"""https://reference.langchain.com/python/integrations/langchain_elasticsearch/

distribution: langchain-elasticsearch
verified: 1.0.0
install: langchain-elasticsearch elasticsearch aiohttp
"""

from typing import TypeVar, overload

from flake8_async_fastapi.catalogue import FAB303, blocks
from langchain_core.vectorstores import VectorStore
from langchain_core.embeddings import Embeddings
from langchain_core.retrievers import BaseRetriever

# Anything at all: the argument is there.
_Given = TypeVar("_Given")

# With an address instead of a client, each asks the server who it is where it is made; the asynchronous ones do not.
class ElasticsearchEmbeddings(Embeddings):
    @overload
    @blocks(FAB303, unless={"es_url": None})
    def __init__(self, model_id, *, es_url: _Given, **kwargs) -> None: ...
    @overload
    @blocks(FAB303, unless={"es_cloud_id": None})
    def __init__(self, model_id, *, es_cloud_id: _Given, **kwargs) -> None: ...
    @overload
    def __init__(self, model_id, **kwargs) -> None: ...

class ElasticsearchRetriever(BaseRetriever):
    @overload
    @blocks(FAB303, unless={"es_url": None})
    def __init__(self, index_name, body_func, *, es_url: _Given, **kwargs) -> None: ...
    @overload
    @blocks(FAB303, unless={"es_cloud_id": None})
    def __init__(self, index_name, body_func, *, es_cloud_id: _Given, **kwargs) -> None: ...
    @overload
    def __init__(self, index_name, body_func, **kwargs) -> None: ...

class ElasticsearchStore(VectorStore):
    @overload
    @blocks(FAB303, unless={"es_url": None})
    def __init__(self, index_name, *, es_url: _Given, **kwargs) -> None: ...
    @overload
    @blocks(FAB303, unless={"es_cloud_id": None})
    def __init__(self, index_name, *, es_cloud_id: _Given, **kwargs) -> None: ...
    @overload
    def __init__(self, index_name, **kwargs) -> None: ...

class ElasticsearchCache:
    @overload
    @blocks(FAB303, unless={"es_url": None})
    def __init__(self, index_name, *, es_url: _Given, **kwargs) -> None: ...
    @overload
    @blocks(FAB303, unless={"es_cloud_id": None})
    def __init__(self, index_name, *, es_cloud_id: _Given, **kwargs) -> None: ...
    @overload
    def __init__(self, index_name, **kwargs) -> None: ...
    @blocks(FAB303, use="langchain_elasticsearch.AsyncElasticsearchCache.alookup")
    def lookup(self, prompt, llm_string): ...
    @blocks(FAB303, use="langchain_elasticsearch.AsyncElasticsearchCache.aupdate")
    def update(self, prompt, llm_string, return_val) -> None: ...
    @blocks(FAB303, use="langchain_elasticsearch.AsyncElasticsearchCache.aclear")
    def clear(self, **kwargs) -> None: ...

class ElasticsearchEmbeddingsCache:
    @overload
    @blocks(FAB303, unless={"es_url": None})
    def __init__(self, index_name, *, es_url: _Given, **kwargs) -> None: ...
    @overload
    @blocks(FAB303, unless={"es_cloud_id": None})
    def __init__(self, index_name, *, es_cloud_id: _Given, **kwargs) -> None: ...
    @overload
    def __init__(self, index_name, **kwargs) -> None: ...
    @blocks(FAB303, use="langchain_elasticsearch.AsyncElasticsearchEmbeddingsCache.amget")
    def mget(self, keys) -> list: ...
    @blocks(FAB303, use="langchain_elasticsearch.AsyncElasticsearchEmbeddingsCache.amset")
    def mset(self, key_value_pairs) -> None: ...
    @blocks(FAB303, use="langchain_elasticsearch.AsyncElasticsearchEmbeddingsCache.amdelete")
    def mdelete(self, keys) -> None: ...

class ElasticsearchChatMessageHistory:
    @overload
    @blocks(FAB303, unless={"es_url": None})
    def __init__(self, index, session_id, *, es_url: _Given, **kwargs) -> None: ...
    @overload
    @blocks(FAB303, unless={"es_cloud_id": None})
    def __init__(self, index, session_id, *, es_cloud_id: _Given, **kwargs) -> None: ...
    @overload
    def __init__(self, index, session_id, **kwargs) -> None: ...
    @property
    @blocks(FAB303, use="langchain_elasticsearch.AsyncElasticsearchChatMessageHistory.aget_messages")
    def messages(self) -> list: ...
    @blocks(FAB303)
    def add_message(self, message) -> None: ...
    @blocks(FAB303)
    def clear(self) -> None: ...
