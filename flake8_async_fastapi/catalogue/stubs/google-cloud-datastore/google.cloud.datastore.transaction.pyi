"""https://docs.cloud.google.com/python/docs/reference/datastore/latest/google.cloud.datastore.transaction.Transaction

distribution: google-cloud-datastore
verified: 2.27.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks
from google.cloud.datastore.batch import Batch

class Transaction(Batch):
    @blocks(FAB204)
    def __enter__(self) -> Self: ...
    @blocks(FAB204)
    def rollback(self): ...
