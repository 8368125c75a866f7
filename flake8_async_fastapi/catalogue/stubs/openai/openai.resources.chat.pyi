"""https://platform.openai.com/docs/api-reference

distribution: openai
verified: 3.54.0
"""

from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, blocks
from openai import Stream
from openai.lib.streaming.chat import ChatCompletionStreamManager
from openai.resources.chat.completions import Messages

class Completions:
    messages: Messages
    with_raw_response: Self
    @overload
    @blocks(FAB205, use="await client.chat.completions.create(...) with openai.AsyncOpenAI")
    def create(self, *args, stream: Literal[True], **kwargs) -> Stream: ...
    @overload
    @blocks(FAB205, use="await client.chat.completions.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.chat.completions.delete(...) with openai.AsyncOpenAI")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.chat.completions.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.chat.completions.parse(...) with openai.AsyncOpenAI")
    def parse(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.chat.completions.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...
    def stream(self, **kwargs) -> ChatCompletionStreamManager: ...
    @blocks(FAB205, use="await client.chat.completions.update(...) with openai.AsyncOpenAI")
    def update(self, *args, **kwargs): ...
