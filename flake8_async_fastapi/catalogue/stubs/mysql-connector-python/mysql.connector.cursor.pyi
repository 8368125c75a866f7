"""https://dev.mysql.com/doc/connector-python/en/connector-python-reference.html

distribution: mysql-connector-python
verified: 26.10.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB301, blocks

class MySQLCursor:
    rowcount: int
    lastrowid: int
    def __enter__(self) -> Self: ...
    @blocks(FAB301, use="await cursor.execute(...) with mysql.connector.aio.cursor.MySQLCursor")
    def execute(self, *args, **kwargs): ...
    @blocks(FAB301, use="await cursor.executemany(...) with mysql.connector.aio.cursor.MySQLCursor")
    def executemany(self, *args, **kwargs): ...
    @blocks(FAB301, use="await cursor.callproc(...) with mysql.connector.aio.cursor.MySQLCursor")
    def callproc(self, *args, **kwargs): ...

class MySQLCursorDict(MySQLCursor): ...
class MySQLCursorBuffered(MySQLCursor): ...
