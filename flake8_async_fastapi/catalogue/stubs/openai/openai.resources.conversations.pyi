"""https://platform.openai.com/docs/api-reference

distribution: openai
verified: 3.54.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class Conversations:
    with_raw_response: Self
    @blocks(FAB205, use="await client.conversations.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.conversations.delete(...) with openai.AsyncOpenAI")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.conversations.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.conversations.update(...) with openai.AsyncOpenAI")
    def update(self, *args, **kwargs): ...
