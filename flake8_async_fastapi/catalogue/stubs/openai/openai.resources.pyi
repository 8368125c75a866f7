"""https://platform.openai.com/docs/api-reference

distribution: openai
verified: 3.54.0
"""

from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB205, blocks
from openai import HttpxBinaryResponseContent, Stream
from openai.resources.audio import AsyncSpeech, Speech, Transcriptions, Translations
from openai.resources.beta import Assistants, Threads
from openai.resources.chat import Completions as ChatCompletions
from openai.resources.fine_tuning import Jobs
from openai.resources.vector_stores import FileBatches, Files as VectorStoresFiles

class Audio:
    speech: Speech
    transcriptions: Transcriptions
    translations: Translations

class AsyncAudio:
    speech: AsyncSpeech

class Batches:
    with_raw_response: Self
    @blocks(FAB205, use="await client.batches.cancel(...) with openai.AsyncOpenAI")
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.batches.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.batches.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.batches.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...

class Beta:
    chat: Chat
    assistants: Assistants
    threads: Threads

class Chat:
    completions: ChatCompletions

class Completions:
    with_raw_response: Self
    @overload
    @blocks(FAB205, use="await client.completions.create(...) with openai.AsyncOpenAI")
    def create(self, *args, stream: Literal[True], **kwargs) -> Stream: ...
    @overload
    @blocks(FAB205, use="await client.completions.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...

class Embeddings:
    with_raw_response: Self
    @blocks(FAB205, use="await client.embeddings.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...

class Files:
    with_raw_response: Self
    @blocks(FAB205, use="await client.files.content(...) with openai.AsyncOpenAI")
    def content(self, *args, **kwargs) -> HttpxBinaryResponseContent: ...
    @blocks(FAB205, use="await client.files.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.delete(...) with openai.AsyncOpenAI")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.retrieve_content(...) with openai.AsyncOpenAI")
    def retrieve_content(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.wait_for_processing(...) with openai.AsyncOpenAI")
    def wait_for_processing(self, *args, **kwargs): ...

class AsyncFiles:
    async def content(self, *args, **kwargs) -> HttpxBinaryResponseContent: ...

class FineTuning:
    jobs: Jobs

class Images:
    with_raw_response: Self
    @blocks(FAB205, use="await client.images.create_variation(...) with openai.AsyncOpenAI")
    def create_variation(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.images.edit(...) with openai.AsyncOpenAI")
    def edit(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.images.generate(...) with openai.AsyncOpenAI")
    def generate(self, *args, **kwargs): ...

class Models:
    with_raw_response: Self
    @blocks(FAB205, use="await client.models.delete(...) with openai.AsyncOpenAI")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.models.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.models.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...

class Moderations:
    with_raw_response: Self
    @blocks(FAB205, use="await client.moderations.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...

class VectorStores:
    file_batches: FileBatches
    files: VectorStoresFiles
    with_raw_response: Self
    @blocks(FAB205, use="await client.vector_stores.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.vector_stores.delete(...) with openai.AsyncOpenAI")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.vector_stores.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.vector_stores.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.vector_stores.search(...) with openai.AsyncOpenAI")
    def search(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.vector_stores.update(...) with openai.AsyncOpenAI")
    def update(self, *args, **kwargs): ...

class Videos:
    with_raw_response: Self
    @blocks(FAB205, use="await client.videos.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.create_and_poll(...) with openai.AsyncOpenAI")
    def create_and_poll(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.create_character(...) with openai.AsyncOpenAI")
    def create_character(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.delete(...) with openai.AsyncOpenAI")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.download_content(...) with openai.AsyncOpenAI")
    def download_content(self, *args, **kwargs) -> HttpxBinaryResponseContent: ...
    @blocks(FAB205, use="await client.videos.edit(...) with openai.AsyncOpenAI")
    def edit(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.extend(...) with openai.AsyncOpenAI")
    def extend(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.get_character(...) with openai.AsyncOpenAI")
    def get_character(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.list(...) with openai.AsyncOpenAI")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.poll(...) with openai.AsyncOpenAI")
    def poll(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.remix(...) with openai.AsyncOpenAI")
    def remix(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.videos.retrieve(...) with openai.AsyncOpenAI")
    def retrieve(self, *args, **kwargs): ...

class AsyncVideos:
    async def download_content(self, *args, **kwargs) -> HttpxBinaryResponseContent: ...
