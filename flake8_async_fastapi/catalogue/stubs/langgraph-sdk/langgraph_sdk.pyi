"""https://reference.langchain.com/python/langgraph_sdk/

distribution: langgraph-sdk
verified: 0.4.14
"""

from langgraph_sdk.client import get_client, get_sync_client
