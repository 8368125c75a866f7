"""https://github.com/MetaGLM/zhipuai-sdk-python-v4

distribution: zhipuai
verified: 2.1.5.20250825
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

class _Images:
    @blocks(FAB205)
    def generations(self, *args, **kwargs): ...

class _Embeddings:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...

class _Files:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205)
    def content(self, *args, **kwargs): ...
    @blocks(FAB205)
    def list(self, *args, **kwargs): ...

class _Jobs:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205)
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205)
    def list_events(self, *args, **kwargs): ...
    @blocks(FAB205)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205)
    def list(self, *args, **kwargs): ...

class _FineTuning:
    jobs: _Jobs

class _Batches:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205)
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205)
    def list(self, *args, **kwargs): ...

class _Document:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def edit(self, *args, **kwargs): ...
    @blocks(FAB205)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205)
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205)
    def list(self, *args, **kwargs): ...

class _Knowledge:
    document: _Document
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def modify(self, *args, **kwargs): ...
    @blocks(FAB205)
    def query(self, *args, **kwargs): ...
    @blocks(FAB205)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205)
    def used(self, *args, **kwargs): ...

class _Tools:
    @blocks(FAB205)
    def web_search(self, *args, **kwargs): ...

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

class _Transcriptions:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...

class _Audio:
    transcriptions: _Transcriptions
    @blocks(FAB205)
    def speech(self, *args, **kwargs): ...
    @blocks(FAB205)
    def customization(self, *args, **kwargs): ...

class _Agents:
    @blocks(FAB205)
    def invoke(self, *args, **kwargs): ...
    @blocks(FAB205)
    def async_result(self, *args, **kwargs): ...

class _FileParser:
    @blocks(FAB205)
    def create(self, *args, **kwargs): ...
    @blocks(FAB205)
    def content(self, *args, **kwargs): ...

class ZhipuAI:
    chat: _Chat
    images: _Images
    embeddings: _Embeddings
    files: _Files
    fine_tuning: _FineTuning
    batches: _Batches
    knowledge: _Knowledge
    tools: _Tools
    videos: _Videos
    assistant: _Assistant
    web_search: _Tools
    audio: _Audio
    moderations: _Embeddings
    agents: _Agents
    file_parser: _FileParser
