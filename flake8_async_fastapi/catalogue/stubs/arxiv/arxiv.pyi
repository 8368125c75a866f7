"""https://lukasschwab.me/arxiv.py/arxiv.html

distribution: arxiv
verified: 4.0.2
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Results:
    @blocks(FAB204)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB204)
    def __next__(self): ...

class Client:
    # Lazy: the pages are asked for one by one, three seconds apart.
    def results(self, search, offset=0) -> _Results: ...
