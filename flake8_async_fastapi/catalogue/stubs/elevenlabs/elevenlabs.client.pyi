"""https://elevenlabs.io/docs/api-reference/introduction

distribution: elevenlabs
verified: 2.78.0
"""

from elevenlabs.models.client import ModelsClient
from elevenlabs.music.client import MusicClient
from elevenlabs.speech_to_speech.client import SpeechToSpeechClient
from elevenlabs.speech_to_text.client import SpeechToTextClient
from elevenlabs.text_to_sound_effects.client import TextToSoundEffectsClient
from elevenlabs.text_to_speech.client import TextToSpeechClient
from elevenlabs.voices.client import VoicesClient

class ElevenLabs:
    @property
    def text_to_speech(self) -> TextToSpeechClient: ...
    @property
    def speech_to_text(self) -> SpeechToTextClient: ...
    @property
    def speech_to_speech(self) -> SpeechToSpeechClient: ...
    @property
    def text_to_sound_effects(self) -> TextToSoundEffectsClient: ...
    @property
    def music(self) -> MusicClient: ...
    @property
    def voices(self) -> VoicesClient: ...
    @property
    def models(self) -> ModelsClient: ...

class AsyncElevenLabs: ...
