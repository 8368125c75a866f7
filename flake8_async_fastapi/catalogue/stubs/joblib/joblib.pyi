"""https://joblib.readthedocs.io/en/stable/persistence.html

distribution: joblib
verified: 1.6.0
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

@blocks(FAB604)
def load(*args, **kwargs): ...
@blocks(FAB604)
def dump(*args, **kwargs) -> list[str]: ...
