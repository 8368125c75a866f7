"""https://platform.openai.com/docs/guides/streaming-responses

distribution: openai
verified: 3.54.0
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class ChatCompletionStream:
    @blocks(FAB205, use="async for event in stream with openai.lib.streaming.chat.AsyncChatCompletionStream")
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB205, use="openai.lib.streaming.chat.AsyncChatCompletionStream.get_final_completion")
    def get_final_completion(self): ...
    @blocks(FAB205, use="openai.lib.streaming.chat.AsyncChatCompletionStream.until_done")
    def until_done(self) -> Self: ...

class ChatCompletionStreamManager:
    @blocks(FAB205, use="async with client.chat.completions.stream(...) with openai.AsyncOpenAI")
    def __enter__(self) -> ChatCompletionStream: ...
