"""https://docs.cloud.google.com/python/docs/reference/datastore/latest

distribution: google-cloud-datastore
verified: 2.27.0
"""

from google.cloud.datastore.batch import Batch
from google.cloud.datastore.client import Client
from google.cloud.datastore.query import Query
from google.cloud.datastore.transaction import Transaction
