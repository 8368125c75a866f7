"""https://docs.cloud.google.com/python/docs/reference/spanner/latest/google.cloud.spanner_v1.database.Database

distribution: google-cloud-spanner
verified: 3.71.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB301, blocks, calls
from google.api_core.operation import Operation
from google.cloud.spanner_v1.batch import Batch
from google.cloud.spanner_v1.snapshot import Snapshot

class Database:
    def snapshot(self, *args, **kwargs) -> SnapshotCheckout: ...
    def batch(self, *args, **kwargs) -> BatchCheckout: ...
    @blocks(FAB301)
    @calls("func")
    def run_in_transaction(self, func, *args, **kwargs): ...
    @blocks(FAB301)
    def execute_partitioned_dml(self, *args, **kwargs) -> int: ...
    @blocks(FAB301)
    def exists(self) -> bool: ...
    @blocks(FAB301)
    def create(self) -> Operation: ...
    @blocks(FAB301)
    def update_ddl(self, *args, **kwargs) -> Operation: ...
    @blocks(FAB301)
    def reload(self): ...
    @blocks(FAB301)
    def drop(self): ...

# A session of the database's pool, which may have to ask for a new one; a snapshot sends nothing before it is read.
class SnapshotCheckout:
    def __enter__(self) -> Snapshot: ...

class BatchCheckout:
    def __enter__(self) -> Batch: ...
    @blocks(FAB301)
    def __exit__(self, *args): ...
