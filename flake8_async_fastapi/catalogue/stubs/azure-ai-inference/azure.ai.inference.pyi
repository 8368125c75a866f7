"""https://learn.microsoft.com/en-us/python/api/azure-ai-inference/azure.ai.inference

distribution: azure-ai-inference
verified: 1.0.0b9
install: azure-ai-inference aiohttp
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class ChatCompletionsClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB205, use="await client.complete(...) with azure.ai.inference.aio.ChatCompletionsClient")
    def complete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.get_model_info(...) with azure.ai.inference.aio.ChatCompletionsClient")
    def get_model_info(self, *args, **kwargs): ...

class EmbeddingsClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB205, use="await client.embed(...) with azure.ai.inference.aio.EmbeddingsClient")
    def embed(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.get_model_info(...) with azure.ai.inference.aio.EmbeddingsClient")
    def get_model_info(self, *args, **kwargs): ...

class ImageEmbeddingsClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB205, use="await client.embed(...) with azure.ai.inference.aio.ImageEmbeddingsClient")
    def embed(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.get_model_info(...) with azure.ai.inference.aio.ImageEmbeddingsClient")
    def get_model_info(self, *args, **kwargs): ...
