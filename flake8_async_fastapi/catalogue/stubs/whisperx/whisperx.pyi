"""https://github.com/m-bain/whisperX

distribution: whisperx
verified: 3.8.6
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from whisperx.asr import FasterWhisperPipeline

@blocks(FAB604)
def load_model(*args, **kwargs) -> FasterWhisperPipeline: ...
@blocks(FAB604)
def load_align_model(*args, **kwargs) -> tuple: ...
@blocks(FAB604)
def load_audio(*args, **kwargs): ...
@blocks(FAB604)
def align(*args, **kwargs) -> dict: ...
@blocks(FAB604)
def assign_word_speakers(*args, **kwargs) -> dict: ...
