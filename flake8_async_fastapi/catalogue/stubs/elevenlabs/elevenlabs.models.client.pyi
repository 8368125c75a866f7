"""https://elevenlabs.io/docs/api-reference/introduction

distribution: elevenlabs
verified: 2.78.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class ModelsClient:
    @blocks(FAB205, use="elevenlabs.models.client.AsyncModelsClient.list")
    def list(self, *args, **kwargs): ...
