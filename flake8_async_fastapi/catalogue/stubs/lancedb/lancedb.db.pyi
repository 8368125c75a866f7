"""https://lancedb.github.io/lancedb/python/python/

distribution: lancedb
verified: 0.40.0
"""

from flake8_async_fastapi.catalogue import FAB303, blocks
from lancedb.table import Table as _Table

class DBConnection:
    uri: str
    @blocks(FAB303)
    def __getitem__(self, name) -> _Table: ...
    @blocks(FAB303)
    def open_table(self, *args, **kwargs) -> _Table: ...
    @blocks(FAB303)
    def create_table(self, *args, **kwargs) -> _Table: ...
    @blocks(FAB303)
    def table_names(self, *args, **kwargs): ...
    @blocks(FAB303)
    def list_tables(self, *args, **kwargs): ...
    @blocks(FAB303)
    def drop_table(self, *args, **kwargs): ...
    @blocks(FAB303)
    def rename_table(self, *args, **kwargs): ...
    @blocks(FAB303)
    def drop_database(self, *args, **kwargs): ...
