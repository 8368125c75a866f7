"""https://googleapis.github.io/google-api-python-client/docs/

distribution: google-api-python-client
verified: 2.202.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class HttpRequest:
    uri: str
    method: str
    @blocks(FAB204)
    def execute(self, *args, **kwargs): ...
    @blocks(FAB204)
    def next_chunk(self, *args, **kwargs): ...

class BatchHttpRequest:
    def add(self, request, callback=None, request_id=None) -> None: ...
    @blocks(FAB204)
    def execute(self, *args, **kwargs): ...

class MediaIoBaseDownload:
    @blocks(FAB204)
    def next_chunk(self, *args, **kwargs): ...
