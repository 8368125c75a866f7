"""https://github.com/piskvorky/smart_open

distribution: smart_open
verified: 9.0.2
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

@blocks(FAB401)
def open(uri, mode="r", *args, **kwargs): ...
