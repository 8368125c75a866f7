"""https://ai.pydantic.dev/agents/

distribution: pydantic-ai-slim
verified: 2.68.0
install: pydantic-ai-slim boto3
"""

from typing import Generic, TypeVar

from flake8_async_fastapi.catalogue import FAB205, blocks

Deps = TypeVar("Deps")
Output = TypeVar("Output")

class Agent(Generic[Deps, Output]):
    @blocks(FAB205, use="pydantic_ai.Agent.run")
    def run_sync(self, *args, **kwargs): ...
    @blocks(FAB205, use="async with agent.run_stream(...) with pydantic_ai.Agent")
    def run_stream_sync(self, *args, **kwargs): ...
    async def run(self, *args, **kwargs): ...

class Embedder:
    @blocks(FAB205, use="pydantic_ai.Embedder.embed_query")
    def embed_query_sync(self, *args, **kwargs): ...
    @blocks(FAB205, use="pydantic_ai.Embedder.embed_documents")
    def embed_documents_sync(self, *args, **kwargs): ...
    @blocks(FAB205, use="pydantic_ai.Embedder.embed")
    def embed_sync(self, *args, **kwargs): ...
    async def embed_query(self, *args, **kwargs): ...
    async def embed_documents(self, *args, **kwargs): ...
    async def embed(self, *args, **kwargs): ...
