"""https://nbclient.readthedocs.io/en/latest/reference/nbclient.html

distribution: nbclient
verified: 0.11.0
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

class NotebookClient:
    @blocks(FAB501, use="await client.async_execute(...) with nbclient.NotebookClient")
    def execute(self, *args, **kwargs): ...
    async def async_execute(self, *args, **kwargs): ...
