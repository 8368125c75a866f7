"""https://github.com/lfnovo/esperanto

distribution: esperanto
verified: 2.28.0
"""

from typing import Any, Literal, overload

from esperanto import EmbeddingModel, LanguageModel, SpeechToTextModel, TextToSpeechModel, _AskedForVoices
from esperanto.providers.reranker.base import RerankerModel
from flake8_async_fastapi.catalogue import FAB604, blocks

# The provider "transformers" loads its model where it is made.
class AIFactory:
    @classmethod
    def create_language(cls, provider, model_name, config=None) -> LanguageModel: ...
    @classmethod
    def create_llm(cls, provider, model_name, config=None) -> LanguageModel: ...
    @overload
    @classmethod
    @blocks(FAB604)
    def create_embedding(cls, provider: Literal["transformers"], model_name, config=None) -> EmbeddingModel: ...
    @overload
    @classmethod
    def create_embedding(cls, provider, model_name, config=None) -> EmbeddingModel: ...
    @overload
    @classmethod
    @blocks(FAB604)
    def create_reranker(cls, provider: Literal["transformers"], model_name=None, config=None) -> RerankerModel: ...
    @overload
    @classmethod
    def create_reranker(cls, provider, model_name=None, config=None) -> RerankerModel: ...
    @classmethod
    def create_speech_to_text(cls, provider, model_name=None, config=None) -> SpeechToTextModel: ...
    @classmethod
    def create_stt(cls, provider, model_name=None, config=None) -> SpeechToTextModel: ...
    @overload
    @classmethod
    def create_text_to_speech(
        cls, provider: Literal["elevenlabs", "minimax", "mistral", "openai-compatible"], *args: Any, **kwargs: Any
    ) -> _AskedForVoices: ...
    @overload
    @classmethod
    def create_text_to_speech(cls, provider, *args: Any, **kwargs: Any) -> TextToSpeechModel: ...
    @overload
    @classmethod
    def create_tts(
        cls, provider: Literal["elevenlabs", "minimax", "mistral", "openai-compatible"], *args: Any, **kwargs: Any
    ) -> _AskedForVoices: ...
    @overload
    @classmethod
    def create_tts(cls, provider, *args: Any, **kwargs: Any) -> TextToSpeechModel: ...
