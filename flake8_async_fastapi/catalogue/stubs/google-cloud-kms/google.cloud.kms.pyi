"""https://docs.cloud.google.com/python/docs/reference/cloudkms/latest

distribution: google-cloud-kms
verified: 3.18.0
"""

from google.cloud.kms_v1 import KeyManagementServiceAsyncClient, KeyManagementServiceClient
