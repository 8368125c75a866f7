"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class BaseRetriever:
    @blocks(FAB205, use="llama_index.core.base.base_retriever.BaseRetriever.aretrieve")
    def retrieve(self, *args, **kwargs): ...
    async def aretrieve(self, *args, **kwargs): ...
