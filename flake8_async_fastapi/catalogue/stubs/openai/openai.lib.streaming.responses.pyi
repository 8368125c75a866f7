"""https://platform.openai.com/docs/guides/streaming-responses

distribution: openai
verified: 3.54.0
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class ResponseStream:
    @blocks(FAB205, use="async for event in stream with openai.lib.streaming.responses.AsyncResponseStream")
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB205, use="openai.lib.streaming.responses.AsyncResponseStream.get_final_response")
    def get_final_response(self): ...
    @blocks(FAB205, use="openai.lib.streaming.responses.AsyncResponseStream.until_done")
    def until_done(self) -> Self: ...

class ResponseStreamManager:
    @blocks(FAB205, use="async with client.responses.stream(...) with openai.AsyncOpenAI")
    def __enter__(self) -> ResponseStream: ...
