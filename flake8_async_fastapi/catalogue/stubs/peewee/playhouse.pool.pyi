"""https://docs.peewee-orm.com/en/latest/peewee/playhouse.html

distribution: peewee
verified: 4.5.3
"""

from flake8_async_fastapi.catalogue import FAB302, blocks
from peewee import MySQLDatabase, PostgresqlDatabase, SqliteDatabase

# Waits for a connection of the pool too.
class PooledDatabase:
    @blocks(FAB302)
    def connect(self, reuse_if_open=False): ...

class PooledMySQLDatabase(PooledDatabase, MySQLDatabase): ...
class PooledPostgresqlDatabase(PooledDatabase, PostgresqlDatabase): ...
class PooledSqliteDatabase(PooledDatabase, SqliteDatabase): ...
