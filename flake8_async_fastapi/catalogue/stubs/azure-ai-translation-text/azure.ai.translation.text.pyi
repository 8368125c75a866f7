"""https://learn.microsoft.com/en-us/python/api/azure-ai-translation-text/azure.ai.translation.text

distribution: azure-ai-translation-text
verified: 2.0.0
install: azure-ai-translation-text aiohttp
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class TextTranslationClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB204, use="await client.get_supported_languages(...) with azure.ai.translation.text.aio.TextTranslationClient")
    def get_supported_languages(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.translate(...) with azure.ai.translation.text.aio.TextTranslationClient")
    def translate(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.transliterate(...) with azure.ai.translation.text.aio.TextTranslationClient")
    def transliterate(self, *args, **kwargs): ...
