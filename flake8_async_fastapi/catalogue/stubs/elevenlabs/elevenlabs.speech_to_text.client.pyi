"""https://elevenlabs.io/docs/api-reference/introduction

distribution: elevenlabs
verified: 2.78.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class SpeechToTextClient:
    @blocks(FAB205, use="elevenlabs.speech_to_text.client.AsyncSpeechToTextClient.convert")
    def convert(self, *args, **kwargs): ...
