"""https://firebase.google.com/docs/reference/admin/python/firebase_admin.firestore

distribution: firebase-admin
verified: 7.7.0
"""

from google.cloud.firestore_v1.client import Client

def client(app=None, database_id=None) -> Client: ...
