"""https://cloud.google.com/python/docs/reference/storage/latest

distribution: google-cloud-storage
verified: 3.17.1
"""

from google.cloud.storage.blob import Blob
from google.cloud.storage.bucket import Bucket
from google.cloud.storage.client import Client

