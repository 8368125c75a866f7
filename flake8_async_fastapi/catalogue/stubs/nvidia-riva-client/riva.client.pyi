"""https://docs.nvidia.com/deeplearning/riva/user-guide/docs/index.html

distribution: nvidia-riva-client
verified: 2.28.0
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Responses:
    @blocks(FAB205)
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB205)
    def __next__(self): ...

# With `future=True` what comes is a future of gRPC.
class ASRService:
    @blocks(FAB205, unless={"future": True})
    def offline_recognize(self, audio_bytes, config, future=False): ...
    def streaming_response_generator(self, audio_chunks, streaming_config) -> _Responses: ...

class SpeechSynthesisService:
    @blocks(FAB205, unless={"future": True})
    def synthesize(
        self,
        text,
        voice_name=None,
        language_code="en-US",
        encoding=None,
        sample_rate_hz=22050,
        zero_shot_audio_prompt_file=None,
        audio_prompt_encoding=None,
        zero_shot_quality=20,
        future=False,
        **kwargs,
    ): ...
    def synthesize_online(self, *args, **kwargs) -> _Responses: ...

class NLPService:
    @blocks(FAB205, unless={"future": True})
    def classify_text(self, input_strings, model_name, language_code="en-US", future=False): ...
    @blocks(FAB205, unless={"future": True})
    def classify_tokens(self, input_strings, model_name, language_code="en-US", future=False): ...
    @blocks(FAB205, unless={"future": True})
    def transform_text(self, input_strings, model_name, language_code="en-US", future=False): ...
    @blocks(FAB205, unless={"future": True})
    def analyze_entities(self, input_string, language_code="en-US", future=False): ...
    @blocks(FAB205, unless={"future": True})
    def analyze_intent(self, input_string, options=None, future=False): ...
    @blocks(FAB205, unless={"future": True})
    def punctuate_text(self, input_strings, model_name=None, language_code="en-US", future=False): ...
    @blocks(FAB205, unless={"future": True})
    def natural_query(self, query, context, top_n=1, future=False): ...

class NeuralMachineTranslationClient:
    @blocks(FAB205, unless={"future": True})
    def translate(self, texts, model, source_language, target_language, future=False, **kwargs): ...
    @blocks(FAB205, unless={"future": True})
    def get_config(self, model, future=False): ...
    def streaming_s2s_response_generator(self, audio_chunks, streaming_config) -> _Responses: ...
    def streaming_s2t_response_generator(self, audio_chunks, streaming_config) -> _Responses: ...
