"""https://github.com/dropbox/PyHive

distribution: PyHive
verified: 0.7.0
install: PyHive thrift requests
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB301, blocks
from pyhive.common import DBAPICursor

class Connection:
    @blocks(FAB301)
    def __init__(self, *args, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    def cursor(self, *args, **kwargs) -> Cursor: ...

class Cursor(DBAPICursor):
    @blocks(FAB301)
    def execute(self, operation, parameters=None, **kwargs): ...
    @blocks(FAB301)
    def poll(self, *args, **kwargs): ...
    @blocks(FAB301)
    def cancel(self): ...

@blocks(FAB301)
def connect(*args, **kwargs) -> Connection: ...
