"""https://reference.langchain.com/python/langchain_experimental/

distribution: langchain-experimental
verified: 0.4.2
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

# Embeds the sentences.
class SemanticChunker:
    @blocks(FAB205)
    def split_text(self, text) -> list[str]: ...
    @blocks(FAB205)
    def create_documents(self, texts, *args, **kwargs) -> list: ...
    @blocks(FAB205)
    def split_documents(self, documents) -> list: ...
    @blocks(FAB205)
    def transform_documents(self, documents, **kwargs): ...
