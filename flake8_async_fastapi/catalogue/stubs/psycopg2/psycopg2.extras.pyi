"""https://www.psycopg.org/docs/connection.html

distribution: psycopg2-binary
verified: 2.9.13
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from psycopg2.extensions import connection as _connection, cursor as _cursor

class DictCursor(_cursor): ...
class RealDictCursor(_cursor): ...
class NamedTupleCursor(_cursor): ...
class LoggingCursor(_cursor): ...
class DictConnection(_connection): ...
class RealDictConnection(_connection): ...
class NamedTupleConnection(_connection): ...
class LoggingConnection(_connection): ...

@blocks(
    FAB301,
    use=(
        "await cursor.executemany(...) with psycopg.AsyncCursor",
        "await connection.executemany(...) with asyncpg.Connection",
    ),
)
def execute_values(cur, sql, argslist, template=None, page_size=100, fetch=False): ...
@blocks(
    FAB301,
    use=(
        "await cursor.executemany(...) with psycopg.AsyncCursor",
        "await connection.executemany(...) with asyncpg.Connection",
    ),
)
def execute_batch(cur, sql, argslist, page_size=100) -> None: ...
