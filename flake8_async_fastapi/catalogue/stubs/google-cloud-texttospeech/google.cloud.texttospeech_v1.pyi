"""https://docs.cloud.google.com/python/docs/reference/texttospeech/latest

distribution: google-cloud-texttospeech
verified: 2.38.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class TextToSpeechClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB204, use="google.cloud.texttospeech_v1.TextToSpeechAsyncClient.synthesize_speech")
    def synthesize_speech(self, *args, **kwargs): ...
    @blocks(FAB204, use="google.cloud.texttospeech_v1.TextToSpeechAsyncClient.list_voices")
    def list_voices(self, *args, **kwargs): ...
