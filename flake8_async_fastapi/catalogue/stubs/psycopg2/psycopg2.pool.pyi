"""https://www.psycopg.org/docs/pool.html

distribution: psycopg2-binary
verified: 2.9.13
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from psycopg2.extensions import connection as _connection

# The constructor opens `minconn` connections.
class AbstractConnectionPool:
    @blocks(
        FAB301,
        use=(
            "await pool.open(...) with psycopg_pool.AsyncConnectionPool",
            "await asyncpg.create_pool(...)",
        ),
        unless={"minconn": 0},
    )
    def __init__(self, minconn, maxconn, *args, **kwargs) -> None: ...

class SimpleConnectionPool(AbstractConnectionPool):
    @blocks(
        FAB301,
        use=(
            "await pool.getconn(...) with psycopg_pool.AsyncConnectionPool",
            "async with pool.acquire(...) with asyncpg.Pool",
        ),
    )
    def getconn(self, key=None) -> _connection: ...
    def putconn(self, conn=None, key=None, close=False) -> None: ...

class ThreadedConnectionPool(AbstractConnectionPool):
    @blocks(
        FAB301,
        use=(
            "await pool.getconn(...) with psycopg_pool.AsyncConnectionPool",
            "async with pool.acquire(...) with asyncpg.Pool",
        ),
    )
    def getconn(self, key=None) -> _connection: ...
    def putconn(self, conn=None, key=None, close=False) -> None: ...
