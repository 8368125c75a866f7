"""https://docs.peewee-orm.com/en/latest/peewee/postgres.html

distribution: peewee
verified: 4.5.3
"""

from collections.abc import Iterator
from typing import Any

from flake8_async_fastapi.catalogue import FAB302, blocks
from peewee import PostgresqlDatabase
from playhouse.pool import PooledDatabase

class PostgresqlExtDatabase(PostgresqlDatabase): ...
class PooledPostgresqlExtDatabase(PooledDatabase, PostgresqlExtDatabase): ...
class Psycopg3Database(PostgresqlExtDatabase): ...
class PooledPsycopg3Database(PooledDatabase, Psycopg3Database): ...

class _Rows:
    @blocks(FAB302)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB302)
    def __next__(self) -> Any: ...

def ServerSide(query, array_size=None) -> _Rows: ...
