"""https://cloud.google.com/python/docs/reference/firestore/latest

distribution: google-cloud-firestore
verified: 2.34.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from google.cloud.firestore_v1.base_document import DocumentSnapshot
from google.cloud.firestore_v1.collection import CollectionReference, _Collections

class DocumentReference:
    id: str
    def collections(self, *args, **kwargs) -> _Collections: ...
    def collection(self, collection_id) -> CollectionReference: ...
    @blocks(FAB204, use="google.cloud.firestore_v1.async_document.AsyncDocumentReference.get")
    def get(self, *args, **kwargs) -> DocumentSnapshot: ...
    @blocks(FAB204, use="google.cloud.firestore_v1.async_document.AsyncDocumentReference.set")
    def set(self, *args, **kwargs): ...
    @blocks(FAB204, use="google.cloud.firestore_v1.async_document.AsyncDocumentReference.create")
    def create(self, *args, **kwargs): ...
    @blocks(FAB204, use="google.cloud.firestore_v1.async_document.AsyncDocumentReference.update")
    def update(self, *args, **kwargs): ...
    @blocks(FAB204, use="google.cloud.firestore_v1.async_document.AsyncDocumentReference.delete")
    def delete(self, *args, **kwargs): ...
