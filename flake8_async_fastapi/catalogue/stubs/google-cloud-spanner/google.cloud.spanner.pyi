"""https://docs.cloud.google.com/python/docs/reference/spanner/latest

distribution: google-cloud-spanner
verified: 3.71.0
"""

from google.cloud.spanner_v1.client import Client
