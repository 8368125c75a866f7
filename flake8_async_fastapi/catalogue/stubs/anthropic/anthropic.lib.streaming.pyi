"""https://docs.claude.com/en/docs/build-with-claude/streaming

distribution: anthropic
verified: 2.12.0
"""

from collections.abc import Iterator
from flake8_async_fastapi.catalogue import FAB205, blocks

class MessageStream:
    text_stream: _TextStream
    @blocks(FAB205, use="async for event in stream with anthropic.AsyncMessageStream")
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB205, use="anthropic.AsyncMessageStream.get_final_message")
    def get_final_message(self): ...
    @blocks(FAB205, use="anthropic.AsyncMessageStream.get_final_text")
    def get_final_text(self) -> str: ...
    @blocks(FAB205, use="anthropic.AsyncMessageStream.until_done")
    def until_done(self) -> None: ...

class _TextStream:
    @blocks(FAB205, use="async for event in stream with anthropic.AsyncMessageStream")
    def __iter__(self) -> Iterator[str]: ...

class MessageStreamManager:
    @blocks(FAB205, use="async with client.messages.stream(...) with anthropic.AsyncAnthropic")
    def __enter__(self) -> MessageStream: ...
