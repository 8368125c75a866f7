"""https://docs.cloud.google.com/python/docs/reference/discoveryengine/latest

distribution: google-cloud-discoveryengine
verified: 0.20.5
"""

from google.cloud.discoveryengine_v1 import CompletionServiceAsyncClient, CompletionServiceClient, ConversationalSearchServiceAsyncClient, ConversationalSearchServiceClient, DataStoreServiceAsyncClient, DataStoreServiceClient, DocumentServiceAsyncClient, DocumentServiceClient, EngineServiceAsyncClient, EngineServiceClient, RankServiceAsyncClient, RankServiceClient, RecommendationServiceAsyncClient, RecommendationServiceClient, SearchServiceAsyncClient, SearchServiceClient, UserEventServiceAsyncClient, UserEventServiceClient
