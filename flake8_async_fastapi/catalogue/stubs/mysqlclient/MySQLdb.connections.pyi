"""https://mysqlclient.readthedocs.io/user_guide.html

distribution: mysqlclient
verified: 2.3.1
install: mysqlclient aiomysql asyncmy
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB301, blocks
from MySQLdb.cursors import Cursor as _Cursor

class Connection:
    @blocks(
        FAB301,
        use=(
            "await aiomysql.connect(...)",
            "await asyncmy.connect(...)",
        ),
    )
    def __init__(self, *args, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    def cursor(self, cursorclass=None) -> _Cursor: ...
    @blocks(FAB301, use="await connection.begin(...) with aiomysql.Connection")
    def begin(self, *args, **kwargs): ...
    @blocks(FAB301, use="await connection.commit(...) with aiomysql.Connection")
    def commit(self, *args, **kwargs): ...
    @blocks(FAB301, use="await connection.rollback(...) with aiomysql.Connection")
    def rollback(self, *args, **kwargs): ...
    @blocks(FAB301, use="await connection.ping(...) with aiomysql.Connection")
    def ping(self, *args, **kwargs): ...
    @blocks(FAB301, use="await connection.select_db(...) with aiomysql.Connection")
    def select_db(self, *args, **kwargs): ...
    @blocks(FAB301, use="await cursor.execute(...) with aiomysql.Cursor")
    def query(self, query) -> None: ...
    def close(self) -> None: ...
