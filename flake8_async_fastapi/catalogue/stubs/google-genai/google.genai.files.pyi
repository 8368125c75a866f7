"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.6.1
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Files:
    @blocks(FAB205, use="await client.aio.files.upload(...) with google.genai.Client")
    def upload(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.files.get(...) with google.genai.Client")
    def get(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.files.delete(...) with google.genai.Client")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.files.download(...) with google.genai.Client")
    def download(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.files.list(...) with google.genai.Client")
    def list(self, *args, **kwargs): ...
