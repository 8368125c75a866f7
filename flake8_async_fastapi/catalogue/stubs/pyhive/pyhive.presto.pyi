"""https://github.com/dropbox/PyHive

distribution: PyHive
verified: 0.7.0
install: PyHive thrift requests
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from pyhive.common import DBAPICursor

class Connection:
    def __init__(self, *args, **kwargs) -> None: ...
    def cursor(self) -> Cursor: ...

class Cursor(DBAPICursor):
    @blocks(FAB301)
    def execute(self, operation, parameters=None, **kwargs): ...
    @blocks(FAB301)
    def poll(self, *args, **kwargs): ...
    @blocks(FAB301)
    def cancel(self): ...

def connect(*args, **kwargs) -> Connection: ...
