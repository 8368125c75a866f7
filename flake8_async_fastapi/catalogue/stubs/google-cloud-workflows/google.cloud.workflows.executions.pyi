"""https://docs.cloud.google.com/python/docs/reference/workflows/latest

distribution: google-cloud-workflows
verified: 1.24.0
"""

from google.cloud.workflows.executions_v1 import ExecutionsAsyncClient, ExecutionsClient
