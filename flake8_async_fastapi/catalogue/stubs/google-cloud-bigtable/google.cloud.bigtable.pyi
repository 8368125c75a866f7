"""https://docs.cloud.google.com/python/docs/reference/bigtable/latest

distribution: google-cloud-bigtable
verified: 2.50.2
"""

from google.cloud.bigtable.client import Client
