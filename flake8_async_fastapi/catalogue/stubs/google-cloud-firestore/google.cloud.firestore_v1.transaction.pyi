"""https://cloud.google.com/python/docs/reference/firestore/latest

distribution: google-cloud-firestore
verified: 2.34.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from google.cloud.firestore_v1.batch import WriteBatch
from google.cloud.firestore_v1.query import _Documents

# `set`, `update` and `delete` are noted until the commit.
class Transaction(WriteBatch):
    def get(self, *args, **kwargs) -> _Documents: ...
    def get_all(self, *args, **kwargs) -> _Documents: ...
