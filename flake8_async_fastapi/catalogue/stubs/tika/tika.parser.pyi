"""https://github.com/chrismattmann/tika-python

distribution: tika
verified: 3.3.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

# Each asks a server of Tika, which is started before if none runs.
@blocks(FAB602)
def from_file(*args, **kwargs): ...
@blocks(FAB602)
def from_buffer(*args, **kwargs): ...
