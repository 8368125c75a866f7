"""https://cloud.google.com/python/docs/reference/firestore/latest

distribution: google-cloud-firestore
verified: 2.34.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class BulkWriter:
    @blocks(FAB204)
    def flush(self): ...
