"""https://python-soundfile.readthedocs.io/

distribution: soundfile
verified: 0.14.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def read(*args, **kwargs): ...
@blocks(FAB602)
def write(*args, **kwargs) -> None: ...
@blocks(FAB602)
def info(*args, **kwargs): ...
