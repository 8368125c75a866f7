"""https://python-soundfile.readthedocs.io/

distribution: soundfile
verified: 0.14.0
"""

from io import BytesIO
from typing import Literal, overload

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def read(*args, **kwargs): ...

# WAV in memory is hardly more than a copy: the ten seconds of an answer take a millisecond. FLAC, OGG and MP3 are encoded, and what
# is read may be any of them.
@overload
def write(
    file: BytesIO, data, samplerate, subtype=None, endian=None, *, format: Literal["WAV", "wav"], **kwargs
) -> None: ...
@overload
@blocks(FAB602)
def write(*args, **kwargs) -> None: ...
@overload
def info(file: BytesIO, verbose=False): ...
@overload
@blocks(FAB602)
def info(*args, **kwargs): ...
