"""https://docs.python.org/3/library/profile.html

distribution: python
verified: 3.13
"""

from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB401, blocks, calls

class Profile:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks(FAB401)
    def dump_stats(self, file) -> None: ...
    @calls("func")
    def runcall(self, func, /, *args, **kw): ...
