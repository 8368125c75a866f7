"""https://elevenlabs.io/docs/api-reference/introduction

distribution: elevenlabs
verified: 2.78.0
"""

from elevenlabs.text_to_speech.client import _Audio

class TextToSoundEffectsClient:
    def convert(self, *args, **kwargs) -> _Audio: ...
