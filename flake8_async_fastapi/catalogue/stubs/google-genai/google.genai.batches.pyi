"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.6.1
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Batches:
    @blocks(FAB205, use="await client.aio.batches.create(...) with google.genai.Client")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.batches.create_embeddings(...) with google.genai.Client")
    def create_embeddings(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.batches.get(...) with google.genai.Client")
    def get(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.batches.cancel(...) with google.genai.Client")
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.batches.delete(...) with google.genai.Client")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.batches.list(...) with google.genai.Client")
    def list(self, *args, **kwargs): ...
