"""https://github.com/snakers4/silero-vad

distribution: silero-vad
verified: 6.2.3
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB602, FAB604, blocks

@blocks(FAB604)
def load_silero_vad(*args, **kwargs): ...
@blocks(FAB604)
def get_speech_timestamps(audio, model, *args, **kwargs) -> list: ...
@blocks(FAB602)
def read_audio(path, sampling_rate=16000): ...
@blocks(FAB602)
def save_audio(path, tensor, sampling_rate=16000) -> None: ...
