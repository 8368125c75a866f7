"""https://docs.cloud.google.com/python/docs/reference/dialogflow-cx/latest

distribution: google-cloud-dialogflow-cx
verified: 2.9.0
"""

from google.cloud.dialogflowcx_v3 import AgentsAsyncClient, AgentsClient, FlowsAsyncClient, FlowsClient, IntentsAsyncClient, IntentsClient, SessionsAsyncClient, SessionsClient
