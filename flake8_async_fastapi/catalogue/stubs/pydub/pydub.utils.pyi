"""https://github.com/jiaaro/pydub/blob/master/API.markdown

distribution: pydub
verified: 0.25.1
install: pydub audioop-lts
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def mediainfo(filepath) -> dict: ...
@blocks(FAB602)
def mediainfo_json(filepath, read_ahead_limit=-1) -> dict: ...
