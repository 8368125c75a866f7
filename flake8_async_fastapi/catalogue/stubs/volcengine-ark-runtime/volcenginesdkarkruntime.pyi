"""https://www.volcengine.com/docs/82379/1399008

distribution: volcengine-ark-runtime
verified: 5.0.54
"""

from collections.abc import Iterator
from typing import Any, Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Stream:
    def __enter__(self) -> Self: ...
    @blocks(FAB205)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB205)
    def __next__(self): ...

class _Completions:
    @overload
    @blocks(FAB205, use="await client.chat.completions.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, stream: Literal[True], **kwargs) -> _Stream: ...
    @overload
    @blocks(FAB205, use="await client.chat.completions.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...

class _BotCompletions:
    @overload
    @blocks(FAB205, use="await client.bot_chat.completions.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, stream: Literal[True], **kwargs) -> _Stream: ...
    @overload
    @blocks(FAB205, use="await client.bot_chat.completions.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...

class _ContextCompletions:
    @overload
    @blocks(FAB205, use="await client.context.completions.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, stream: Literal[True], **kwargs) -> _Stream: ...
    @overload
    @blocks(FAB205, use="await client.context.completions.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...

class _Images:
    @overload
    @blocks(FAB205, use="await client.images.generate(...) with volcenginesdkarkruntime.AsyncArk")
    def generate(self, *args, stream: Literal[True], **kwargs) -> _Stream: ...
    @overload
    @blocks(FAB205, use="await client.images.generate(...) with volcenginesdkarkruntime.AsyncArk")
    def generate(self, *args, **kwargs): ...

class _CreatedResponses:
    @overload
    @blocks(FAB205, use="await client.responses.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, stream: Literal[True], **kwargs) -> _Stream: ...
    @overload
    @blocks(FAB205, use="await client.responses.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...

class _BatchCompletions:
    @blocks(FAB205, use="await client.batch_chat.completions.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...

class _BetaCompletions:
    @blocks(FAB205, use="await client.beta.chat.completions.parse(...) with volcenginesdkarkruntime.AsyncArk")
    def parse(self, *args, **kwargs): ...

class _Chat:
    completions: _Completions

class _BotChat:
    completions: _BotCompletions

class _BatchChat:
    completions: _BatchCompletions

class _BetaChat:
    completions: _BetaCompletions

class _Beta:
    chat: _BetaChat

class _Context:
    completions: _ContextCompletions
    @blocks(FAB205, use="await client.context.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...

class _Embeddings:
    @blocks(FAB205, use="await client.embeddings.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...

class _MultimodalEmbeddings:
    @blocks(FAB205, use="await client.multimodal_embeddings.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...

class _Tokenization:
    @blocks(FAB205, use="await client.tokenization.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...

class _Tasks:
    @blocks(FAB205, use="await client.content_generation.tasks.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.content_generation.tasks.get(...) with volcenginesdkarkruntime.AsyncArk")
    def get(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.content_generation.tasks.list(...) with volcenginesdkarkruntime.AsyncArk")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.content_generation.tasks.delete(...) with volcenginesdkarkruntime.AsyncArk")
    def delete(self, *args, **kwargs): ...

class _ContentGeneration:
    tasks: _Tasks

class _Responses(_CreatedResponses):
    @blocks(FAB205, use="await client.responses.retrieve(...) with volcenginesdkarkruntime.AsyncArk")
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.responses.delete(...) with volcenginesdkarkruntime.AsyncArk")
    def delete(self, *args, **kwargs): ...

class _Files:
    @blocks(FAB205, use="await client.files.create(...) with volcenginesdkarkruntime.AsyncArk")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.retrieve(...) with volcenginesdkarkruntime.AsyncArk")
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.delete(...) with volcenginesdkarkruntime.AsyncArk")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.wait_for_processing(...) with volcenginesdkarkruntime.AsyncArk")
    def wait_for_processing(self, *args, **kwargs): ...
    @blocks(FAB205)
    def list(self, *args, **kwargs): ...

class Ark:
    chat: _Chat
    bot_chat: _BotChat
    batch_chat: _BatchChat
    beta: _Beta
    context: _Context
    embeddings: _Embeddings
    multimodal_embeddings: _MultimodalEmbeddings
    tokenization: _Tokenization
    content_generation: _ContentGeneration
    images: _Images
    responses: _Responses
    files: _Files

class AsyncArk: ...
