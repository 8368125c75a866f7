"""https://reference.langchain.com/python/langchain_classic/

distribution: langchain-classic
verified: 1.0.8
install: langchain-classic langchain-community
"""

from flake8_async_fastapi.catalogue import FAB205, blocks, runs
from langchain_core.runnables import RunnableSerializable

class Chain(RunnableSerializable):
    @runs("_call")
    @blocks(FAB205, use="langchain_core.runnables.Runnable.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_call")
    @blocks(FAB205, use="langchain_classic.chains.base.Chain.acall")
    def __call__(self, inputs, *args, **kwargs): ...
    @runs("_call")
    @blocks(FAB205, use="langchain_classic.chains.base.Chain.arun")
    def run(self, *args, **kwargs): ...
    @runs("_call")
    @blocks(FAB205)
    def apply(self, input_list, *args, **kwargs): ...
    async def acall(self, inputs, *args, **kwargs): ...
    async def arun(self, *args, **kwargs): ...
