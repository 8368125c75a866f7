"""https://cloud.google.com/python/docs/reference/firestore/latest

distribution: google-cloud-firestore
verified: 2.34.1
"""

from google.cloud.firestore_v1.client import Client
from google.cloud.firestore_v1.collection import CollectionReference
from google.cloud.firestore_v1.document import DocumentReference
from google.cloud.firestore_v1.query import Query
from google.cloud.firestore_v1.transaction import Transaction
