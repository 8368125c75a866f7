"""https://reference.langchain.com/python/langchain_core/tools/

distribution: langchain-core
verified: 1.7.2
"""

from flake8_async_fastapi.catalogue import runs
from langchain_core.runnables import RunnableSerializable

# What a tool does, its own method says.
class BaseTool(RunnableSerializable):
    @runs("_run")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    def run(self, *args, **kwargs): ...
    async def arun(self, *args, **kwargs): ...
