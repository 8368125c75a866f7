"""https://platform.openai.com/docs/api-reference

distribution: openai
verified: 3.54.0
"""

from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, blocks
from openai import Stream
from openai.lib.streaming.responses import ResponseStreamManager

class InputItems:
    with_raw_response: Self
    @blocks(FAB205, use="await client.responses.input_items.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...

class InputTokens:
    with_raw_response: Self
    @blocks(FAB205, use="await client.responses.input_tokens.count(...) with openai.AsyncOpenAI")
    def count(self, *args, **kwargs): ...

class Responses:
    input_items: InputItems
    input_tokens: InputTokens
    with_raw_response: Self
    @blocks(FAB205, use="await client.responses.cancel(...) with openai.AsyncOpenAI")
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.responses.compact(...) with openai.AsyncOpenAI")
    def compact(self, *args, **kwargs): ...
    @overload
    @blocks(FAB205, use="await client.responses.create(...) with openai.AsyncOpenAI")
    def create(self, *args, stream: Literal[True], **kwargs) -> Stream: ...
    @overload
    @blocks(FAB205, use="await client.responses.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.responses.delete(...) with openai.AsyncOpenAI")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.responses.parse(...) with openai.AsyncOpenAI")
    def parse(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.responses.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...
    def stream(self, **kwargs) -> ResponseStreamManager: ...
