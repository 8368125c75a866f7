"""https://console.groq.com/docs/libraries

distribution: groq
verified: 1.7.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks
from groq.resources.audio import Speech, Transcriptions, Translations
from groq.resources.chat import Completions

class Audio:
    speech: Speech
    transcriptions: Transcriptions
    translations: Translations

class Batches:
    with_raw_response: Self
    @blocks(FAB205, use="await client.batches.cancel(...) with groq.AsyncGroq")
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.batches.create(...) with groq.AsyncGroq")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.batches.list(...) with groq.AsyncGroq")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.batches.retrieve(...) with groq.AsyncGroq")
    def retrieve(self, *args, **kwargs): ...

class Chat:
    completions: Completions

class Embeddings:
    with_raw_response: Self
    @blocks(FAB205, use="await client.embeddings.create(...) with groq.AsyncGroq")
    def create(self, *args, **kwargs): ...

class Files:
    with_raw_response: Self
    @blocks(FAB205, use="await client.files.content(...) with groq.AsyncGroq")
    def content(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.create(...) with groq.AsyncGroq")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.delete(...) with groq.AsyncGroq")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.info(...) with groq.AsyncGroq")
    def info(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.files.list(...) with groq.AsyncGroq")
    def list(self, *args, **kwargs): ...

class Models:
    with_raw_response: Self
    @blocks(FAB205, use="await client.models.delete(...) with groq.AsyncGroq")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.models.list(...) with groq.AsyncGroq")
    def list(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.models.retrieve(...) with groq.AsyncGroq")
    def retrieve(self, *args, **kwargs): ...
