"""https://cloud.google.com/python/docs/reference/firestore/latest

distribution: google-cloud-firestore
verified: 2.34.1
"""

from google.cloud.firestore_v1.document import DocumentReference

class DocumentSnapshot:
    exists: bool
    id: str
    reference: DocumentReference
    def to_dict(self) -> dict: ...
