"""https://docs.cloud.google.com/python/docs/reference/dlp/latest

distribution: google-cloud-dlp
verified: 3.40.0
"""

from google.cloud.dlp_v2 import DlpServiceAsyncClient, DlpServiceClient
