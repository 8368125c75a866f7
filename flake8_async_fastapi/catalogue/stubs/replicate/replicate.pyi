"""https://replicate.com/docs/get-started/python

distribution: replicate
verified: 1.0.7
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Client:
    @blocks(FAB205, use="replicate.Client.async_run")
    def run(self, *args, **kwargs): ...
    async def async_run(self, *args, **kwargs): ...

@blocks(FAB205, use="replicate.async_run")
def run(*args, **kwargs): ...
