"""https://docs.cloud.google.com/python/docs/reference/iam/latest

distribution: google-cloud-iam
verified: 2.27.0
"""

from google.cloud.iam_credentials_v1 import IAMCredentialsAsyncClient, IAMCredentialsClient
