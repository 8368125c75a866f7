"""https://platform.openai.com/docs/libraries?language=python

distribution: openai
verified: 3.54.0
"""

from collections.abc import Iterator
from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, FAB401, blocks
from openai.lib.azure import AsyncAzureOpenAI, AzureOpenAI
from openai.resources import (
    AsyncAudio as _AsyncAudio,
    AsyncFiles as _AsyncFiles,
    AsyncVideos as _AsyncVideos,
    Audio as _Audio,
    Batches,
    Beta,
    Chat,
    Completions,
    Embeddings,
    Files,
    FineTuning,
    Images,
    Models,
    Moderations,
    VectorStores,
    Videos,
)
from openai.resources.conversations import Conversations
from openai.resources.responses import Responses

class Stream:
    @blocks(FAB205, use="async for event in stream with openai.AsyncStream")
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB205, use="async for event in stream with openai.AsyncStream")
    def __next__(self): ...
    def __enter__(self) -> Self: ...

class AsyncStream:
    async def close(self) -> None: ...

class OpenAI:
    chat: Chat
    completions: Completions
    embeddings: Embeddings
    files: Files
    images: Images
    audio: _Audio
    moderations: Moderations
    models: Models
    fine_tuning: FineTuning
    vector_stores: VectorStores
    batches: Batches
    conversations: Conversations
    responses: Responses
    beta: Beta
    videos: Videos
    with_raw_response: Self
    def copy(self, **kwargs) -> Self: ...
    def with_options(self, **kwargs) -> Self: ...
    def __enter__(self) -> Self: ...

# What was made or stored is in memory whole, with either client.
class HttpxBinaryResponseContent:
    content: bytes
    text: str
    def read(self) -> bytes: ...
    @blocks(FAB401, use="await path.write_bytes(...) with anyio.Path")
    def write_to_file(self, file) -> None: ...
    @blocks(FAB401, use="await path.write_bytes(...) with anyio.Path")
    def stream_to_file(self, file, *, chunk_size=None) -> None: ...
    async def aread(self) -> bytes: ...
    async def astream_to_file(self, file, *, chunk_size=None) -> None: ...

class AsyncOpenAI:
    audio: _AsyncAudio
    files: _AsyncFiles
    videos: _AsyncVideos
    def copy(self, **kwargs) -> Self: ...
    def with_options(self, **kwargs) -> Self: ...
    async def __aenter__(self) -> Self: ...

Client = OpenAI
AsyncClient = AsyncOpenAI

# Proxies of a client made on first use.
chat: Chat
completions: Completions
embeddings: Embeddings
files: Files
images: Images
audio: _Audio
moderations: Moderations
models: Models
fine_tuning: FineTuning
vector_stores: VectorStores
batches: Batches
conversations: Conversations
responses: Responses
beta: Beta
videos: Videos

# Before 1.0.
class _Events:
    @blocks(FAB205)
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB205)
    def __next__(self): ...

class ChatCompletion:
    @overload
    @classmethod
    @blocks(FAB205, use="openai.ChatCompletion.acreate")
    def create(cls, *args, stream: Literal[True], **kwargs) -> _Events: ...
    @overload
    @classmethod
    @blocks(FAB205, use="openai.ChatCompletion.acreate")
    def create(cls, *args, **kwargs): ...
    @classmethod
    async def acreate(cls, *args, **kwargs): ...

class Completion:
    @overload
    @classmethod
    @blocks(FAB205, use="openai.Completion.acreate")
    def create(cls, *args, stream: Literal[True], **kwargs) -> _Events: ...
    @overload
    @classmethod
    @blocks(FAB205, use="openai.Completion.acreate")
    def create(cls, *args, **kwargs): ...
    @classmethod
    async def acreate(cls, *args, **kwargs): ...

class Embedding:
    @classmethod
    @blocks(FAB205, use="openai.Embedding.acreate")
    def create(cls, *args, **kwargs): ...
    @classmethod
    async def acreate(cls, *args, **kwargs): ...

class Image:
    @classmethod
    @blocks(FAB205, use="openai.Image.acreate")
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="openai.Image.acreate_edit")
    def create_edit(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="openai.Image.acreate_variation")
    def create_variation(cls, *args, **kwargs): ...
    @classmethod
    async def acreate(cls, *args, **kwargs): ...
    @classmethod
    async def acreate_edit(cls, *args, **kwargs): ...
    @classmethod
    async def acreate_variation(cls, *args, **kwargs): ...

class Audio:
    @classmethod
    @blocks(FAB205, use="openai.Audio.atranscribe")
    def transcribe(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="openai.Audio.atranslate")
    def translate(cls, *args, **kwargs): ...
    @classmethod
    async def atranscribe(cls, *args, **kwargs): ...
    @classmethod
    async def atranslate(cls, *args, **kwargs): ...

class Moderation:
    @classmethod
    @blocks(FAB205, use="openai.Moderation.acreate")
    def create(cls, *args, **kwargs): ...
    @classmethod
    async def acreate(cls, *args, **kwargs): ...

class File:
    @classmethod
    @blocks(FAB205, use="openai.File.acreate")
    def create(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="openai.File.adownload")
    def download(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="openai.File.alist")
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="openai.File.aretrieve")
    def retrieve(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="openai.File.adelete")
    def delete(cls, *args, **kwargs): ...
    @classmethod
    async def acreate(cls, *args, **kwargs): ...
    @classmethod
    async def adownload(cls, *args, **kwargs): ...
    @classmethod
    async def alist(cls, *args, **kwargs): ...
    @classmethod
    async def aretrieve(cls, *args, **kwargs): ...
    @classmethod
    async def adelete(cls, *args, **kwargs): ...

class Model:
    @classmethod
    @blocks(FAB205, use="openai.Model.alist")
    def list(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB205, use="openai.Model.aretrieve")
    def retrieve(cls, *args, **kwargs): ...
    @classmethod
    async def alist(cls, *args, **kwargs): ...
    @classmethod
    async def aretrieve(cls, *args, **kwargs): ...
