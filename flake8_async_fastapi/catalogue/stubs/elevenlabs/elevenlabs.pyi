"""https://elevenlabs.io/docs/api-reference/introduction

distribution: elevenlabs
verified: 2.78.0
"""

from elevenlabs.client import AsyncElevenLabs, ElevenLabs
from elevenlabs.play import play, save, stream
