"""https://docs.cloud.google.com/python/docs/reference/spanner/latest/google.cloud.spanner_v1.instance.Instance

distribution: google-cloud-spanner
verified: 3.71.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from google.api_core.operation import Operation
from google.cloud.spanner_v1.database import Database

class Instance:
    def database(self, *args, **kwargs) -> Database: ...
    @blocks(FAB204)
    def exists(self) -> bool: ...
    @blocks(FAB204)
    def create(self, *args, **kwargs) -> Operation: ...
    @blocks(FAB204)
    def update(self, *args, **kwargs) -> Operation: ...
    @blocks(FAB204)
    def reload(self): ...
    @blocks(FAB204)
    def delete(self): ...
