"""https://reference.langchain.com/python/langchain_core/document_loaders/

distribution: langchain-core
verified: 1.7.2
"""

from flake8_async_fastapi.catalogue import FAB401, blocks, runs

class BaseLoader:
    @runs("lazy_load")
    @blocks(FAB401, use="langchain_core.document_loaders.BaseLoader.aload")
    def load(self, *args, **kwargs) -> list: ...
    @runs("lazy_load")
    @blocks(FAB401)
    def load_and_split(self, *args, **kwargs) -> list: ...
