"""https://cloud.google.com/python/docs/reference/firestore/latest/google.cloud.firestore_v1.client.Client

distribution: google-cloud-firestore
verified: 2.34.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from google.cloud.firestore_v1.batch import WriteBatch
from google.cloud.firestore_v1.collection import CollectionReference
from google.cloud.firestore_v1.document import DocumentReference
from google.cloud.firestore_v1.query import Query, _Documents

class Client:
    def collection(self, *collection_path) -> CollectionReference: ...
    def collection_group(self, collection_id) -> Query: ...
    def document(self, *document_path) -> DocumentReference: ...
    def batch(self, *args, **kwargs) -> WriteBatch: ...
    def get_all(self, *args, **kwargs) -> _Documents: ...
    @blocks(FAB204, use="google.cloud.firestore.AsyncClient.recursive_delete")
    def recursive_delete(self, *args, **kwargs) -> int: ...
