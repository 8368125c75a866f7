"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.6.1
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Tunings:
    @blocks(FAB205, use="await client.aio.tunings.tune(...) with google.genai.Client")
    def tune(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.tunings.get(...) with google.genai.Client")
    def get(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.tunings.cancel(...) with google.genai.Client")
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.tunings.list(...) with google.genai.Client")
    def list(self, *args, **kwargs): ...
