"""https://github.com/SYSTRAN/faster-whisper

distribution: faster-whisper
verified: 1.2.1
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class VadOptions:
    def __init__(self, *args, **kwargs) -> None: ...

class SileroVADModel:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def __call__(self, audio, *args, **kwargs): ...

# Loads the model once and keeps it.
@blocks(FAB604)
def get_vad_model() -> SileroVADModel: ...
@blocks(FAB604)
def get_speech_timestamps(audio, vad_options=None, *args, **kwargs) -> list[dict]: ...
