"""https://github.com/linto-ai/whisper-timestamped

distribution: whisper-timestamped
verified: 1.15.9
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from whisper import Whisper

@blocks(FAB604)
def load_model(*args, **kwargs) -> Whisper: ...
@blocks(FAB604)
def load_audio(file, *args, **kwargs): ...
@blocks(FAB604)
def transcribe(model, audio, *args, **kwargs) -> dict: ...
@blocks(FAB604)
def transcribe_timestamped(model, audio, *args, **kwargs) -> dict: ...
