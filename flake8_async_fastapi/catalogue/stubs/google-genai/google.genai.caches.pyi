"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.6.1
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Caches:
    @blocks(FAB205, use="await client.aio.caches.create(...) with google.genai.Client")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.caches.get(...) with google.genai.Client")
    def get(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.caches.update(...) with google.genai.Client")
    def update(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.caches.delete(...) with google.genai.Client")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.caches.list(...) with google.genai.Client")
    def list(self, *args, **kwargs): ...
