"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class BaseEmbedding:
    @blocks(FAB205, use="llama_index.core.embeddings.BaseEmbedding.aget_text_embedding")
    def get_text_embedding(self, *args, **kwargs): ...
    @blocks(FAB205, use="llama_index.core.embeddings.BaseEmbedding.aget_query_embedding")
    def get_query_embedding(self, *args, **kwargs): ...
    @blocks(FAB205, use="llama_index.core.embeddings.BaseEmbedding.aget_text_embedding_batch")
    def get_text_embedding_batch(self, *args, **kwargs): ...
    @blocks(FAB205, use="llama_index.core.embeddings.BaseEmbedding._aget_text_embedding")
    def _get_text_embedding(self, *args, **kwargs): ...
    @blocks(FAB205, use="llama_index.core.embeddings.BaseEmbedding._aget_text_embeddings")
    def _get_text_embeddings(self, *args, **kwargs): ...
    @blocks(FAB205, use="llama_index.core.embeddings.BaseEmbedding._aget_query_embedding")
    def _get_query_embedding(self, *args, **kwargs): ...
