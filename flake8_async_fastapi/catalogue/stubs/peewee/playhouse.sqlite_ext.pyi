"""https://docs.peewee-orm.com/en/latest/peewee/sqlite.html

distribution: peewee
verified: 4.5.3
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB302, blocks
from peewee import Model, ModelSelect, SqliteDatabase

class SqliteExtDatabase(SqliteDatabase): ...
class CSqliteExtDatabase(SqliteExtDatabase): ...

class VirtualModel(Model): ...

class _FTSModel(VirtualModel):
    @classmethod
    def search(cls, *args, **kwargs) -> ModelSelect[Self]: ...
    @classmethod
    def search_bm25(cls, *args, **kwargs) -> ModelSelect[Self]: ...
    @classmethod
    @blocks(FAB302)
    def optimize(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB302)
    def rebuild(cls, *args, **kwargs): ...

class FTSModel(_FTSModel): ...
class FTS5Model(_FTSModel): ...
