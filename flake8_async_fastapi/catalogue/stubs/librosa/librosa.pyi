"""https://librosa.org/doc/latest/generated/librosa.load.html

distribution: librosa
verified: 1.0.0
skip: hundreds of megabytes
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def load(*args, **kwargs) -> tuple: ...
@blocks(FAB602)
def stream(*args, **kwargs): ...
