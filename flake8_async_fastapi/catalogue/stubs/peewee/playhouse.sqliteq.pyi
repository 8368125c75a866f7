"""https://docs.peewee-orm.com/en/latest/peewee/sqlite.html

distribution: peewee
verified: 4.5.3
"""

from flake8_async_fastapi.catalogue import FAB302, blocks
from peewee import SqliteDatabase

class SqliteQueueDatabase(SqliteDatabase):
    # A thread writes; what reads is run in the thread that asks.
    @blocks(
        FAB302,
        unless={
            "sql": (
                "ALTER *",
                "CREATE *",
                "DELETE *",
                "DROP *",
                "INSERT *",
                "REPLACE *",
                "UPDATE *",
                "alter *",
                "create *",
                "delete *",
                "drop *",
                "insert *",
                "replace *",
                "update *",
            )
        },
    )
    def execute_sql(self, sql, params=None, timeout=None): ...
    def queue_size(self) -> int: ...
    def start(self) -> bool: ...
    def is_stopped(self) -> bool: ...
    @blocks(FAB302)
    def pause(self): ...
    @blocks(FAB302)
    def unpause(self): ...
