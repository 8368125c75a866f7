"""https://tinkerpop.apache.org/docs/current/reference/#gremlin-python

distribution: gremlinpython
verified: 3.8.2
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB303, blocks

class _ResultSet:
    @blocks(FAB303)
    def one(self, *args, **kwargs): ...
    def all(self, *args, **kwargs) -> _Future: ...
    @blocks(FAB303)
    def __iter__(self) -> Iterator[Any]: ...

class _Future:
    @blocks(FAB303)
    def result(self, *args, **kwargs): ...

class Client:
    @blocks(FAB303)
    def submit(self, *args, **kwargs) -> _ResultSet: ...
