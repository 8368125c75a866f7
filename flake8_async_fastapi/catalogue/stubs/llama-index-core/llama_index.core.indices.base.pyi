"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks
from llama_index.core.base.base_query_engine import BaseQueryEngine as _QueryEngine
from llama_index.core.base.base_retriever import BaseRetriever as _Retriever
from llama_index.core.chat_engine.types import BaseChatEngine as _ChatEngine
from llama_index.core.storage.storage_context import StorageContext as _StorageContext

class BaseIndex:
    storage_context: _StorageContext
    # Computes the embeddings of every document.
    @classmethod
    @blocks(FAB205)
    def from_documents(self, *args, **kwargs) -> Self: ...
    @blocks(FAB205, use="await index.ainsert(...) with llama_index.core.indices.base.BaseIndex")
    def insert(self, *args, **kwargs): ...
    @blocks(FAB205, use="await index.ainsert_nodes(...) with llama_index.core.indices.base.BaseIndex")
    def insert_nodes(self, *args, **kwargs): ...
    @blocks(FAB205, use="await index.adelete_ref_doc(...) with llama_index.core.indices.base.BaseIndex")
    def delete_ref_doc(self, *args, **kwargs): ...
    @blocks(FAB205, use="await index.arefresh_ref_docs(...) with llama_index.core.indices.base.BaseIndex")
    def refresh_ref_docs(self, *args, **kwargs): ...
    @blocks(FAB205, use="await index.aupdate_ref_doc(...) with llama_index.core.indices.base.BaseIndex")
    def update_ref_doc(self, *args, **kwargs): ...
    @blocks(FAB205, use="await index.adelete_nodes(...) with llama_index.core.indices.base.BaseIndex")
    def delete_nodes(self, *args, **kwargs): ...
    def as_query_engine(self, *args, **kwargs) -> _QueryEngine: ...
    def as_retriever(self, *args, **kwargs) -> _Retriever: ...
    def as_chat_engine(self, *args, **kwargs) -> _ChatEngine: ...
