"""https://www.psycopg.org/docs/connection.html

distribution: psycopg2-binary
verified: 2.9.13
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB301, blocks

class cursor:
    rowcount: int
    def __enter__(self) -> Self: ...
    @blocks(
        FAB301,
        use=(
            "await cursor.execute(...) with psycopg.AsyncCursor",
            "await connection.execute(...) with asyncpg.Connection",
        ),
    )
    def execute(self, query, vars=None) -> None: ...
    @blocks(
        FAB301,
        use=(
            "await cursor.executemany(...) with psycopg.AsyncCursor",
            "await connection.executemany(...) with asyncpg.Connection",
        ),
    )
    def executemany(self, query, vars_list) -> None: ...
    @blocks(
        FAB301,
        use=(
            "await cursor.execute(...) with psycopg.AsyncCursor",
            "await connection.execute(...) with asyncpg.Connection",
        ),
    )
    def callproc(self, procname, parameters=None) -> None: ...
    @blocks(FAB301, use="async with cursor.copy(...) with psycopg.AsyncCursor")
    def copy_expert(self, *args, **kwargs): ...
    @blocks(FAB301, use="async with cursor.copy(...) with psycopg.AsyncCursor")
    def copy_from(self, *args, **kwargs): ...
    @blocks(FAB301, use="async with cursor.copy(...) with psycopg.AsyncCursor")
    def copy_to(self, *args, **kwargs): ...

# Inside connection the name means the method.
_cursor = cursor

class connection:
    autocommit: bool
    def __enter__(self) -> Self: ...
    # Leaving the block commits or rolls back; the connection stays open.
    @blocks(FAB301, use="async with connection.transaction(...) with psycopg.AsyncConnection")
    def __exit__(self, *args) -> None: ...
    def cursor(self, *args, **kwargs) -> _cursor: ...
    @blocks(FAB301, use="await connection.commit(...) with psycopg.AsyncConnection")
    def commit(self, *args, **kwargs): ...
    @blocks(FAB301, use="await connection.rollback(...) with psycopg.AsyncConnection")
    def rollback(self, *args, **kwargs): ...
    def close(self) -> None: ...
