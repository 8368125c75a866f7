"""https://docs.cloud.google.com/python/docs/reference/secretmanager/latest

distribution: google-cloud-secret-manager
verified: 2.32.0
"""

from google.cloud.secretmanager import SecretManagerServiceAsyncClient, SecretManagerServiceClient
