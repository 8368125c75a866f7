"""https://learn.microsoft.com/en-us/python/api/azure-ai-vision-imageanalysis/azure.ai.vision.imageanalysis

distribution: azure-ai-vision-imageanalysis
verified: 1.0.0
install: azure-ai-vision-imageanalysis aiohttp
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class ImageAnalysisClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB204, use="await client.analyze(...) with azure.ai.vision.imageanalysis.aio.ImageAnalysisClient")
    def analyze(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.analyze_from_url(...) with azure.ai.vision.imageanalysis.aio.ImageAnalysisClient")
    def analyze_from_url(self, *args, **kwargs): ...
