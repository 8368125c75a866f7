"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class BaseQueryEngine:
    @blocks(FAB205, use="llama_index.core.base.base_query_engine.BaseQueryEngine.aquery")
    def query(self, *args, **kwargs): ...
    @blocks(FAB205)
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="llama_index.core.base.base_query_engine.BaseQueryEngine.asynthesize")
    def synthesize(self, *args, **kwargs): ...
    async def asynthesize(self, *args, **kwargs): ...
    async def aquery(self, *args, **kwargs): ...
