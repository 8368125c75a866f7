"""https://github.com/unconv/shortcap

distribution: shortcap
verified: 1.0.8
skip: pins packages that have no wheels for this Python
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def add_captions(video_file, *args, **kwargs): ...
