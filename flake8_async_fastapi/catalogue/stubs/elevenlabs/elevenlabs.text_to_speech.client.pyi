"""https://elevenlabs.io/docs/api-reference/text-to-speech/convert

distribution: elevenlabs
verified: 2.78.0
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Audio:
    @blocks(FAB205)
    def __iter__(self) -> Iterator[bytes]: ...
    @blocks(FAB205)
    def __next__(self) -> bytes: ...

class TextToSpeechClient:
    def convert(self, *args, **kwargs) -> _Audio: ...
    def stream(self, *args, **kwargs) -> _Audio: ...
    @blocks(FAB205, use="elevenlabs.text_to_speech.client.AsyncTextToSpeechClient.convert_with_timestamps")
    def convert_with_timestamps(self, *args, **kwargs): ...
