"""https://github.com/jiaaro/pydub/blob/master/API.markdown

distribution: pydub
verified: 0.25.1
install: pydub audioop-lts
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from pydub import AudioSegment

@blocks(FAB602)
def split_on_silence(*args, **kwargs) -> list[AudioSegment]: ...
@blocks(FAB602)
def detect_silence(*args, **kwargs) -> list: ...
@blocks(FAB602)
def detect_nonsilent(*args, **kwargs) -> list: ...
