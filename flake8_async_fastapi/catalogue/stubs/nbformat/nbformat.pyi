"""https://nbformat.readthedocs.io/en/latest/api.html

distribution: nbformat
verified: 5.11.1
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

@blocks(FAB401)
def read(*args, **kwargs): ...
@blocks(FAB401)
def write(*args, **kwargs): ...
