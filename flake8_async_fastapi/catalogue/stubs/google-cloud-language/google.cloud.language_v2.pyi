"""https://docs.cloud.google.com/python/docs/reference/language/latest

distribution: google-cloud-language
verified: 2.22.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class LanguageServiceClient:
    def __enter__(self) -> Self: ...
    @classmethod
    def from_service_account_file(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_info(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_json(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB204, use="await client.analyze_entities(...) with google.cloud.language_v2.LanguageServiceAsyncClient")
    def analyze_entities(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.analyze_sentiment(...) with google.cloud.language_v2.LanguageServiceAsyncClient")
    def analyze_sentiment(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.annotate_text(...) with google.cloud.language_v2.LanguageServiceAsyncClient")
    def annotate_text(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.classify_text(...) with google.cloud.language_v2.LanguageServiceAsyncClient")
    def classify_text(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.moderate_text(...) with google.cloud.language_v2.LanguageServiceAsyncClient")
    def moderate_text(self, *args, **kwargs): ...

class LanguageServiceAsyncClient:
    pass
