"""https://platform.openai.com/docs/api-reference

distribution: openai
verified: 3.54.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks
from openai import HttpxBinaryResponseContent

class _StreamedSpeech:
    @blocks(FAB205, use="async with client.audio.speech.with_streaming_response.create(...) with openai.AsyncOpenAI")
    def __enter__(self): ...

class _SpeechWithStreaming:
    def create(self, *args, **kwargs) -> _StreamedSpeech: ...

class Speech:
    with_raw_response: Self
    with_streaming_response: _SpeechWithStreaming
    @blocks(FAB205, use="await client.audio.speech.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs) -> HttpxBinaryResponseContent: ...

class AsyncSpeech:
    async def create(self, *args, **kwargs) -> HttpxBinaryResponseContent: ...

class Transcriptions:
    with_raw_response: Self
    @blocks(FAB205, use="await client.audio.transcriptions.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...

class Translations:
    with_raw_response: Self
    @blocks(FAB205, use="await client.audio.translations.create(...) with openai.AsyncOpenAI")
    def create(self, *args, **kwargs): ...
