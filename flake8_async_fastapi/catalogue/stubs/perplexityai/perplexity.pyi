"""https://docs.perplexity.ai/docs/sdk/overview

distribution: perplexityai
verified: 0.46.1
"""

from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, blocks

class Stream:
    @blocks(FAB205, use="async for event in stream with perplexity.AsyncStream")
    def __iter__(self) -> Self: ...
    @blocks(FAB205, use="async for event in stream with perplexity.AsyncStream")
    def __next__(self): ...
    def __enter__(self) -> Self: ...

class AsyncStream: ...

class _AsyncChatCompletions:
    @blocks(FAB205, use="await client.async_.chat.completions.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.async_.chat.completions.get(...) with perplexity.AsyncPerplexity")
    def get(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.async_.chat.completions.list(...) with perplexity.AsyncPerplexity")
    def list(self, *args, **kwargs): ...

class _AsyncChat:
    completions: _AsyncChatCompletions

class _Async:
    chat: _AsyncChat

class _Batches:
    @blocks(FAB205, use="await client.batches.cancel(...) with perplexity.AsyncPerplexity")
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.batches.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.batches.list(...) with perplexity.AsyncPerplexity")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.batches.retrieve(...) with perplexity.AsyncPerplexity")
    def retrieve(self, *args, **kwargs): ...

class _BrowserSessions:
    @blocks(FAB205, use="await client.browser.sessions.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.browser.sessions.delete(...) with perplexity.AsyncPerplexity")
    def delete(self, *args, **kwargs): ...

class _Browser:
    sessions: _BrowserSessions

class _ChatCompletions:
    @overload
    @blocks(FAB205, use="await client.chat.completions.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, stream: Literal[True], **kwargs) -> Stream: ...
    @overload
    @blocks(FAB205, use="await client.chat.completions.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...

class _Chat:
    completions: _ChatCompletions

class _ContextualizedEmbeddings:
    @blocks(FAB205, use="await client.contextualized_embeddings.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...

class _Decisions:
    @blocks(FAB205, use="await client.decisions.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...

class _Embeddings:
    @blocks(FAB205, use="await client.embeddings.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...

class _Files:
    @blocks(FAB205, use="await client.files.content(...) with perplexity.AsyncPerplexity")
    def content(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.delete(...) with perplexity.AsyncPerplexity")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.list(...) with perplexity.AsyncPerplexity")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.retrieve(...) with perplexity.AsyncPerplexity")
    def retrieve(self, *args, **kwargs): ...

class _Models:
    @blocks(FAB205, use="await client.models.list(...) with perplexity.AsyncPerplexity")
    def list(self, *args, **kwargs): ...

class _ResponsesFiles:
    @blocks(FAB205, use="await client.responses.files.content(...) with perplexity.AsyncPerplexity")
    def content(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.responses.files.list(...) with perplexity.AsyncPerplexity")
    def list(self, *args, **kwargs): ...

class _Responses:
    files: _ResponsesFiles
    @blocks(FAB205, use="await client.responses.cancel(...) with perplexity.AsyncPerplexity")
    def cancel(self, *args, **kwargs): ...
    @overload
    @blocks(FAB205, use="await client.responses.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, stream: Literal[True], **kwargs) -> Stream: ...
    @overload
    @blocks(FAB205, use="await client.responses.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...
    @overload
    @blocks(FAB205, use="await client.responses.retrieve(...) with perplexity.AsyncPerplexity")
    def retrieve(self, *args, stream: Literal[True], **kwargs) -> Stream: ...
    @overload
    @blocks(FAB205, use="await client.responses.retrieve(...) with perplexity.AsyncPerplexity")
    def retrieve(self, *args, **kwargs): ...

class _Search:
    @blocks(FAB205, use="await client.search.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...

class _SkillsRevisions:
    @blocks(FAB205, use="await client.skills.revisions.list(...) with perplexity.AsyncPerplexity")
    def list(self, *args, **kwargs): ...

class _Skills:
    revisions: _SkillsRevisions
    @blocks(FAB205, use="await client.skills.create(...) with perplexity.AsyncPerplexity")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.skills.delete(...) with perplexity.AsyncPerplexity")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.skills.download(...) with perplexity.AsyncPerplexity")
    def download(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.skills.list(...) with perplexity.AsyncPerplexity")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.skills.retrieve(...) with perplexity.AsyncPerplexity")
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.skills.update(...) with perplexity.AsyncPerplexity")
    def update(self, *args, **kwargs): ...

class Perplexity:
    def __init__(self, *args, **kwargs) -> None: ...
    async_: _Async
    batches: _Batches
    browser: _Browser
    chat: _Chat
    contextualized_embeddings: _ContextualizedEmbeddings
    decisions: _Decisions
    embeddings: _Embeddings
    files: _Files
    models: _Models
    responses: _Responses
    search: _Search
    skills: _Skills
    def copy(self, **kwargs) -> Self: ...
    def with_options(self, **kwargs) -> Self: ...
    def __enter__(self) -> Self: ...

class AsyncPerplexity: ...

Client = Perplexity
AsyncClient = AsyncPerplexity
