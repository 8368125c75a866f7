"""https://docs.python.org/3/library/netrc.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

class netrc:
    @blocks(FAB401)
    def __init__(self, file=None) -> None: ...
