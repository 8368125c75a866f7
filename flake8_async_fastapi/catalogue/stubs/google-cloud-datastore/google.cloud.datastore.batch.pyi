"""https://docs.cloud.google.com/python/docs/reference/datastore/latest/google.cloud.datastore.batch.Batch

distribution: google-cloud-datastore
verified: 2.27.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

# What is put into it goes out with its commit, at the latest where the `with` ends.
class Batch:
    def put(self, entity): ...
    def delete(self, key): ...
    def __enter__(self) -> Self: ...
    @blocks(FAB204)
    def __exit__(self, *args): ...
    @blocks(FAB204)
    def commit(self, *args, **kwargs): ...
