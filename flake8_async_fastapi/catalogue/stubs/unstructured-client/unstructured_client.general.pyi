"""https://docs.unstructured.io/api-reference/legacy-api/partition/sdk-python

distribution: unstructured-client
verified: 0.46.4
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class General:
    @blocks(FAB205, use="unstructured_client.general.General.partition_async")
    def partition(self, *args, **kwargs): ...
    async def partition_async(self, *args, **kwargs): ...
