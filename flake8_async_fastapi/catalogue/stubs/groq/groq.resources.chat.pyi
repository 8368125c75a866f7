"""https://console.groq.com/docs/libraries

distribution: groq
verified: 1.7.0
"""

from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, blocks
from groq import Stream

class Completions:
    with_raw_response: Self
    @overload
    @blocks(FAB205, use="await client.chat.completions.create(...) with groq.AsyncGroq")
    def create(self, *args, stream: Literal[True], **kwargs) -> Stream: ...
    @overload
    @blocks(FAB205, use="await client.chat.completions.create(...) with groq.AsyncGroq")
    def create(self, *args, **kwargs): ...
