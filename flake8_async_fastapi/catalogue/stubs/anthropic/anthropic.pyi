"""https://docs.claude.com/en/api/client-sdks

distribution: anthropic
verified: 2.12.0
"""

from collections.abc import Iterator
from typing import Self

from anthropic.resources import Beta, Files, Messages, Models
from flake8_async_fastapi.catalogue import FAB205, blocks

class Stream:
    @blocks(FAB205, use="async for event in stream with anthropic.AsyncStream")
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB205, use="async for event in stream with anthropic.AsyncStream")
    def __next__(self): ...
    def __enter__(self) -> Self: ...

class AsyncStream:
    async def close(self) -> None: ...

class Anthropic:
    messages: Messages
    models: Models
    files: Files
    beta: Beta
    with_raw_response: Self
    def copy(self, **kwargs) -> Self: ...
    def with_options(self, **kwargs) -> Self: ...
    def __enter__(self) -> Self: ...

class AnthropicBedrock:
    messages: Messages
    beta: Beta
    def with_options(self, **kwargs) -> Self: ...
    def __enter__(self) -> Self: ...

class AnthropicVertex:
    messages: Messages
    beta: Beta
    def with_options(self, **kwargs) -> Self: ...
    def __enter__(self) -> Self: ...

class AnthropicFoundry(Anthropic): ...

class AsyncAnthropic: ...

class AsyncAnthropicBedrock: ...

class AsyncAnthropicVertex: ...

class AsyncAnthropicFoundry(AsyncAnthropic): ...

Client = Anthropic
AsyncClient = AsyncAnthropic
