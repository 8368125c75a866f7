"""https://docs.cloud.google.com/python/docs/reference/videointelligence/latest

distribution: google-cloud-videointelligence
verified: 2.21.0
"""

from google.cloud.videointelligence_v1 import VideoIntelligenceServiceAsyncClient, VideoIntelligenceServiceClient
