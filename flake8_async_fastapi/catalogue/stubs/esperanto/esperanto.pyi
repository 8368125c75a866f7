"""https://github.com/lfnovo/esperanto

distribution: esperanto
verified: 2.28.0
"""

from typing import Any

from esperanto.factory import AIFactory
from flake8_async_fastapi.catalogue import FAB205, blocks

class LanguageModel:
    @blocks(FAB205, use="await model.achat_complete(...) with esperanto.LanguageModel")
    def chat_complete(self, *args, **kwargs): ...
    async def achat_complete(self, *args, **kwargs): ...

class EmbeddingModel:
    @blocks(FAB205, use="await model.aembed(...) with esperanto.EmbeddingModel")
    def embed(self, *args, **kwargs) -> list[list[float]]: ...
    async def aembed(self, *args, **kwargs) -> list[list[float]]: ...

class SpeechToTextModel:
    @blocks(FAB205, use="await model.atranscribe(...) with esperanto.SpeechToTextModel")
    def transcribe(self, *args, **kwargs): ...
    async def atranscribe(self, *args, **kwargs): ...

class TextToSpeechModel:
    @blocks(FAB205, use="await model.agenerate_speech(...) with esperanto.TextToSpeechModel")
    def generate_speech(self, *args, **kwargs): ...
    async def agenerate_speech(self, *args, **kwargs): ...

# These providers are asked for their voices; the others have a list of them.
class _AskedForVoices(TextToSpeechModel):
    @property
    @blocks(FAB205)
    def available_voices(self) -> dict[str, Any]: ...
