"""https://docs.cloud.google.com/python/docs/reference/bigtable/latest

distribution: google-cloud-bigtable
verified: 2.50.2
"""

from flake8_async_fastapi.catalogue import FAB303, blocks
from google.api_core.operation import Operation
from google.cloud.bigtable.table import Table

class Instance:
    def table(self, *args, **kwargs) -> Table: ...
    @blocks(FAB303)
    def create(self, *args, **kwargs) -> Operation: ...
    @blocks(FAB303)
    def exists(self) -> bool: ...
    @blocks(FAB303)
    def reload(self): ...
    @blocks(FAB303)
    def delete(self): ...
    @blocks(FAB303)
    def list_tables(self) -> list[Table]: ...
