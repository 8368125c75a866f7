"""https://github.com/SYSTRAN/faster-whisper

distribution: faster-whisper
verified: 1.2.1
skip: hundreds of megabytes
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB602, FAB604, blocks

# A generator: each piece of audio is transcribed where it is asked for.
class _Segments:
    @blocks(FAB604)
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB604)
    def __next__(self) -> object: ...

class WhisperModel:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def transcribe(self, *args, **kwargs) -> tuple[_Segments, object]: ...
    @blocks(FAB604)
    def detect_language(self, *args, **kwargs) -> tuple[str, float, list[tuple[str, float]]]: ...
    @blocks(FAB604)
    def encode(self, features): ...

# Keeps the model that it is given.
class BatchedInferencePipeline:
    model: WhisperModel
    def __init__(self, model) -> None: ...
    @blocks(FAB604)
    def transcribe(self, *args, **kwargs) -> tuple[_Segments, object]: ...
    @blocks(FAB604)
    def forward(self, features, tokenizer, chunks_metadata, options) -> list: ...

def available_models() -> list[str]: ...
@blocks(FAB602)
def decode_audio(input_file, sampling_rate=16000, split_stereo=False): ...
# From the hub; with the files at hand it still asks whether they are the newest.
@blocks(FAB604)
def download_model(size_or_id, *args, **kwargs) -> str: ...
def format_timestamp(seconds, always_include_hours=False, decimal_marker=".") -> str: ...
