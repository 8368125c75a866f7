"""https://github.com/zai-org/z-ai-sdk-python

distribution: zai-sdk
verified: 0.2.3
install: sniffio
"""

from collections.abc import Iterator
from typing import Any, Literal, overload

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Stream:
    @blocks(FAB205)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB205)
    def __next__(self): ...

class _Completions:
    @overload
    @blocks(FAB205)
    def create(self, *args, stream: Literal[True], **kwargs) -> _Stream: ...
    @overload
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...

# It starts a job on the server; the name is not about asyncio.
class _AsyncCompletions:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def retrieve_completion_result(self, *args, **kwargs): ...

class _Chat:
    completions: _Completions
    asyncCompletions: _AsyncCompletions

class _Create:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...

class _Images:
    @blocks(FAB205)
    def generations(self, *args, **kwargs): ...
    @blocks(FAB205)
    def async_generations(self, *args, **kwargs): ...
    @blocks(FAB205)
    def retrieve_images_result(self, *args, **kwargs): ...

class _Files:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205)
    def content(self, *args, **kwargs): ...
    @blocks(FAB205)
    def list(self, *args, **kwargs): ...

class _Batches:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205)
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205)
    def list(self, *args, **kwargs): ...

class _WebSearch:
    @blocks(FAB205)
    def web_search(self, *args, **kwargs): ...

class _WebReader:
    @blocks(FAB205)
    def web_reader(self, *args, **kwargs): ...

class _Videos:
    @blocks(FAB205)
    def generations(self, *args, **kwargs): ...
    @blocks(FAB205)
    def retrieve_videos_result(self, *args, **kwargs): ...

class _Assistant:
    @blocks(FAB205)
    def conversation(self, *args, **kwargs): ...
    @blocks(FAB205)
    def query_support(self, *args, **kwargs): ...
    @blocks(FAB205)
    def query_conversation_usage(self, *args, **kwargs): ...

class _Audio:
    transcriptions: _Create
    @blocks(FAB205)
    def speech(self, *args, **kwargs): ...
    @blocks(FAB205)
    def customization(self, *args, **kwargs): ...

class _Agents:
    @blocks(FAB205)
    def invoke(self, *args, **kwargs): ...
    @blocks(FAB205)
    def async_result(self, *args, **kwargs): ...

class _Voice:
    @blocks(FAB205)
    def clone(self, *args, **kwargs): ...
    @blocks(FAB205)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205)
    def list(self, *args, **kwargs): ...

class _FileParser:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def create_sync(self, *args, **kwargs): ...
    @blocks(FAB205)
    def content(self, *args, **kwargs): ...

class ZaiClient:
    chat: _Chat
    images: _Images
    embeddings: _Create
    files: _Files
    batches: _Batches
    tools: _WebSearch
    web_search: _WebSearch
    web_reader: _WebReader
    videos: _Videos
    assistant: _Assistant
    audio: _Audio
    moderations: _Create
    agents: _Agents
    voice: _Voice
    file_parser: _FileParser
    layout_parsing: _Create

class ZhipuAiClient(ZaiClient): ...
