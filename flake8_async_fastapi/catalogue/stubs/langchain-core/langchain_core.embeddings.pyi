"""https://reference.langchain.com/python/langchain_core/embeddings/

distribution: langchain-core
verified: 1.7.2
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Embeddings:
    @blocks(FAB205, use="langchain_core.embeddings.Embeddings.aembed_documents")
    def embed_documents(self, texts) -> list: ...
    @blocks(FAB205, use="langchain_core.embeddings.Embeddings.aembed_query")
    def embed_query(self, text) -> list: ...
