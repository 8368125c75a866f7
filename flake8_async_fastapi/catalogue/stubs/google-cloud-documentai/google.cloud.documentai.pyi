"""https://docs.cloud.google.com/python/docs/reference/documentai/latest

distribution: google-cloud-documentai
verified: 3.16.0
"""

from google.cloud.documentai_v1 import DocumentProcessorServiceAsyncClient, DocumentProcessorServiceClient
