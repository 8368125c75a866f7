"""https://camelot-py.readthedocs.io/en/master/api.html

distribution: camelot-py
verified: 2.0.0
skip: hundreds of megabytes
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB602, blocks

class Table:
    @blocks(FAB602)
    def to_csv(self, path, **kwargs): ...
    @blocks(FAB602)
    def to_json(self, path, **kwargs): ...
    @blocks(FAB602)
    def to_excel(self, path, **kwargs): ...
    @blocks(FAB602)
    def to_html(self, path, **kwargs): ...
    @blocks(FAB602)
    def to_markdown(self, path, **kwargs): ...
    @blocks(FAB602)
    def to_sqlite(self, path, **kwargs): ...

class TableList:
    def __iter__(self) -> Iterator[Table]: ...
    def __getitem__(self, index) -> Table: ...
    @blocks(FAB602)
    def export(self, *args, **kwargs): ...
