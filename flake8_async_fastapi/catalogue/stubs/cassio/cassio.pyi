"""https://cassio.org/

distribution: cassio
verified: 0.1.10
"""

from flake8_async_fastapi.catalogue import FAB303, blocks

# Connects, and may first download what is needed for that.
@blocks(FAB303)
def init(*args, **kwargs) -> None: ...
