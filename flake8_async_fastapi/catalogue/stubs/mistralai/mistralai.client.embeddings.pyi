"""https://docs.mistral.ai/getting-started/clients

distribution: mistralai
verified: 3.7.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Embeddings:
    @blocks(FAB205, use="mistralai.client.embeddings.Embeddings.create_async")
    def create(self, *args, **kwargs): ...
