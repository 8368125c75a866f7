"""https://elevenlabs.io/docs/api-reference/introduction

distribution: elevenlabs
verified: 2.78.0
"""

from elevenlabs.text_to_speech.client import TextToSpeechClient

class ElevenLabs:
    @property
    def text_to_speech(self) -> TextToSpeechClient: ...

class AsyncElevenLabs: ...
