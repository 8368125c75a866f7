"""https://platform.openai.com/docs/api-reference

distribution: openai
verified: 3.54.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class Messages:
    with_raw_response: Self
    @blocks(FAB205, use="await client.chat.completions.messages.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
