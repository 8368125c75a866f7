"""https://github.com/timsainb/noisereduce

distribution: noisereduce
verified: 3.0.3
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def reduce_noise(y, sr, *args, **kwargs): ...
