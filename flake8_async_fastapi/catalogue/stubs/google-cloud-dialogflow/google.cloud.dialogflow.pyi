"""https://docs.cloud.google.com/python/docs/reference/dialogflow/latest

distribution: google-cloud-dialogflow
verified: 2.54.0
"""

from google.cloud.dialogflow_v2 import AgentsAsyncClient, AgentsClient, ContextsAsyncClient, ContextsClient, EntityTypesAsyncClient, EntityTypesClient, IntentsAsyncClient, IntentsClient, SessionEntityTypesAsyncClient, SessionEntityTypesClient, SessionsAsyncClient, SessionsClient
