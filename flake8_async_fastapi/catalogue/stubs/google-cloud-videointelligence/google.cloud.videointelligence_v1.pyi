"""https://docs.cloud.google.com/python/docs/reference/videointelligence/latest

distribution: google-cloud-videointelligence
verified: 2.21.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks
from google.api_core.operation import Operation

class VideoIntelligenceServiceClient:
    def __enter__(self) -> Self: ...
    @classmethod
    def from_service_account_file(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_info(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_json(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB204, use="await client.annotate_video(...) with google.cloud.videointelligence_v1.VideoIntelligenceServiceAsyncClient")
    def annotate_video(self, *args, **kwargs) -> Operation: ...

class VideoIntelligenceServiceAsyncClient:
    pass
