"""https://docs.cloud.google.com/python/docs/reference/speech/latest

distribution: google-cloud-speech
verified: 2.41.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class SpeechClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB204, use="google.cloud.speech_v1.SpeechAsyncClient.recognize")
    def recognize(self, *args, **kwargs): ...
    @blocks(FAB204, use="google.cloud.speech_v1.SpeechAsyncClient.long_running_recognize")
    def long_running_recognize(self, *args, **kwargs): ...
