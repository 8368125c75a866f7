"""https://docs.cloud.google.com/python/docs/reference/spanner/latest/google.cloud.spanner_v1.batch.Batch

distribution: google-cloud-spanner
verified: 3.71.0
"""

from flake8_async_fastapi.catalogue import FAB301, blocks

class Batch:
    @blocks(FAB301)
    def commit(self, *args, **kwargs): ...
