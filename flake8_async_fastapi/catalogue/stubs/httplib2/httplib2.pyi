"""https://httplib2.readthedocs.io/en/latest/libhttplib2.html

distribution: httplib2
verified: 0.32.1
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

class Http:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB201, use="await client.request(...) with httpx.AsyncClient")
    def request(self, uri, method="GET", *args, **kwargs): ...
    def close(self, *args, **kwargs) -> None: ...
