"""https://github.com/chrismattmann/tika-python

distribution: tika
verified: 3.3.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def from_file(*args, **kwargs): ...
@blocks(FAB602)
def from_buffer(*args, **kwargs): ...
@blocks(FAB602)
def auto_from_file(*args, **kwargs): ...
@blocks(FAB602)
def auto_from_buffer(*args, **kwargs): ...
