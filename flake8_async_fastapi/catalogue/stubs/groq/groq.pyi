"""https://console.groq.com/docs/libraries

distribution: groq
verified: 1.7.0
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks
from groq.resources import Audio, Batches, Chat, Embeddings, Files, Models

class Stream:
    @blocks(FAB205, use="async for chunk in stream with groq.AsyncStream")
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB205, use="async for chunk in stream with groq.AsyncStream")
    def __next__(self): ...
    def __enter__(self) -> Self: ...

class Groq:
    chat: Chat
    audio: Audio
    embeddings: Embeddings
    models: Models
    files: Files
    batches: Batches
    def with_options(self, **kwargs) -> Self: ...
    def __enter__(self) -> Self: ...

class AsyncStream:
    async def close(self) -> None: ...

class AsyncGroq: ...
