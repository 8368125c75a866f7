"""https://facebook.github.io/prophet/docs/diagnostics.html

distribution: prophet
verified: 1.5.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def cross_validation(*args, **kwargs): ...
