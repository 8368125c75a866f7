"""https://reference.langchain.com/python/langchain_core/retrievers/

distribution: langchain-core
verified: 1.7.2
"""

from flake8_async_fastapi.catalogue import FAB205, blocks, runs
from langchain_core.runnables import RunnableSerializable

class BaseRetriever(RunnableSerializable):
    @runs("_get_relevant_documents")
    @blocks(FAB205, use="langchain_core.retrievers.BaseRetriever.ainvoke")
    def invoke(self, *args, **kwargs): ...
    # Before 1.0.
    @runs("_get_relevant_documents")
    @blocks(FAB205, use="langchain_core.retrievers.BaseRetriever.ainvoke")
    def get_relevant_documents(self, *args, **kwargs): ...
    async def aget_relevant_documents(self, *args, **kwargs): ...
