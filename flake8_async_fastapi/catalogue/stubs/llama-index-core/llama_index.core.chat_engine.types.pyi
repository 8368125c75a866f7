"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Tokens:
    @blocks(FAB205, use="await engine.astream_chat(...) with llama_index.core.chat_engine.types.BaseChatEngine")
    def __iter__(self) -> Iterator[str]: ...

class StreamingAgentChatResponse:
    response_gen: _Tokens

class BaseChatEngine:
    @blocks(FAB205, use="await engine.achat(...) with llama_index.core.chat_engine.types.BaseChatEngine")
    def chat(self, *args, **kwargs): ...
    @blocks(FAB205, use="await engine.astream_chat(...) with llama_index.core.chat_engine.types.BaseChatEngine")
    def stream_chat(self, *args, **kwargs) -> StreamingAgentChatResponse: ...
    async def achat(self, *args, **kwargs): ...
    async def astream_chat(self, *args, **kwargs): ...
