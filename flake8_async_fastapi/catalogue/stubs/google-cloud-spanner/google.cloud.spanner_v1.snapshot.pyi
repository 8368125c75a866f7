"""https://docs.cloud.google.com/python/docs/reference/spanner/latest/google.cloud.spanner_v1.snapshot.Snapshot

distribution: google-cloud-spanner
verified: 3.71.0
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from google.cloud.spanner_v1.streamed import StreamedResultSet

class Snapshot:
    @blocks(FAB301)
    def begin(self, *args, **kwargs): ...
    def execute_sql(self, *args, **kwargs) -> StreamedResultSet: ...
    def read(self, *args, **kwargs) -> StreamedResultSet: ...
