"""https://cloud.google.com/python/docs/reference/firestore/latest

distribution: google-cloud-firestore
verified: 2.34.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class WriteBatch:
    @blocks(FAB204, use="google.cloud.firestore_v1.async_batch.AsyncWriteBatch.commit")
    def commit(self, *args, **kwargs) -> list: ...
