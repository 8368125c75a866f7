"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.6.1
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Operations:
    @blocks(FAB205, use="await client.aio.operations.get(...) with google.genai.Client")
    def get(self, *args, **kwargs): ...
