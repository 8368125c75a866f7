"""https://docs.mistral.ai/getting-started/clients

distribution: mistralai
verified: 3.7.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Ocr:
    @blocks(FAB205, use="mistralai.client.ocr.Ocr.process_async")
    def process(self, *args, **kwargs): ...
