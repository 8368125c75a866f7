"""https://platform.openai.com/docs/libraries?language=python

distribution: openai
verified: 3.54.0
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks
from openai.lib.azure import AsyncAzureOpenAI, AzureOpenAI
from openai.resources import (
    Audio,
    Batches,
    Beta,
    Chat,
    Completions,
    Embeddings,
    Files,
    FineTuning,
    Images,
    Models,
    Moderations,
    VectorStores,
    Videos,
)
from openai.resources.conversations import Conversations
from openai.resources.responses import Responses

class Stream:
    @blocks(FAB205, use="async for event in stream with openai.AsyncStream")
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB205, use="async for event in stream with openai.AsyncStream")
    def __next__(self): ...
    def __enter__(self) -> Self: ...

class AsyncStream:
    async def close(self) -> None: ...

class OpenAI:
    chat: Chat
    completions: Completions
    embeddings: Embeddings
    files: Files
    images: Images
    audio: Audio
    moderations: Moderations
    models: Models
    fine_tuning: FineTuning
    vector_stores: VectorStores
    batches: Batches
    conversations: Conversations
    responses: Responses
    beta: Beta
    videos: Videos
    with_raw_response: Self
    def copy(self, **kwargs) -> Self: ...
    def with_options(self, **kwargs) -> Self: ...
    def __enter__(self) -> Self: ...

class AsyncOpenAI: ...

Client = OpenAI
AsyncClient = AsyncOpenAI

# Proxies of a client made on first use.
chat: Chat
completions: Completions
embeddings: Embeddings
files: Files
images: Images
audio: Audio
moderations: Moderations
models: Models
fine_tuning: FineTuning
vector_stores: VectorStores
batches: Batches
conversations: Conversations
responses: Responses
beta: Beta
videos: Videos
