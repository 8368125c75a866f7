"""https://mysqlclient.readthedocs.io/user_guide.html

distribution: mysqlclient
verified: 2.3.1
install: mysqlclient aiomysql asyncmy
"""

from typing import Any, Iterator, Self

from flake8_async_fastapi.catalogue import FAB301, blocks

class Cursor:
    rowcount: int
    lastrowid: int
    def __enter__(self) -> Self: ...
    @blocks(FAB301, use="await cursor.execute(...) with aiomysql.Cursor")
    def execute(self, *args, **kwargs): ...
    @blocks(FAB301, use="await cursor.executemany(...) with aiomysql.Cursor")
    def executemany(self, *args, **kwargs): ...
    @blocks(FAB301, use="await cursor.callproc(...) with aiomysql.Cursor")
    def callproc(self, *args, **kwargs): ...
    @blocks(FAB301, use="await cursor.nextset(...) with aiomysql.Cursor")
    def nextset(self, *args, **kwargs): ...

class DictCursor(Cursor): ...
# The rows stay at the server until they are fetched.
class SSCursor(Cursor):
    @blocks(FAB301, use="await cursor.fetchone(...) with aiomysql.SSCursor")
    def fetchone(self, *args, **kwargs): ...
    @blocks(FAB301, use="await cursor.fetchmany(...) with aiomysql.SSCursor")
    def fetchmany(self, *args, **kwargs): ...
    @blocks(FAB301, use="await cursor.fetchall(...) with aiomysql.SSCursor")
    def fetchall(self, *args, **kwargs): ...
    @blocks(FAB301, use="await cursor.fetchone(...) with aiomysql.SSCursor")
    def __iter__(self) -> Iterator[Any]: ...

class SSDictCursor(SSCursor): ...
