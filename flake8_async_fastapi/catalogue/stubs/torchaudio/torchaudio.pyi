"""https://docs.pytorch.org/audio/stable/torchaudio.html

distribution: torchaudio
verified: 2.11.0
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def load(uri, *args, **kwargs) -> tuple: ...
@blocks(FAB602)
def save(uri, src, sample_rate, *args, **kwargs) -> None: ...
