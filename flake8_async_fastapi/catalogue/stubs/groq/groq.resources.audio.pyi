"""https://console.groq.com/docs/libraries

distribution: groq
verified: 1.7.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, blocks

class Speech:
    with_raw_response: Self
    @blocks(FAB205, use="await client.audio.speech.create(...) with groq.AsyncGroq")
    def create(self, *args, **kwargs): ...

class Transcriptions:
    with_raw_response: Self
    @blocks(FAB205, use="await client.audio.transcriptions.create(...) with groq.AsyncGroq")
    def create(self, *args, **kwargs): ...

class Translations:
    with_raw_response: Self
    @blocks(FAB205, use="await client.audio.translations.create(...) with groq.AsyncGroq")
    def create(self, *args, **kwargs): ...
