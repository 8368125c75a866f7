"""https://docs.python.org/3/library/xmlrpc.client.html

distribution: python
verified: 3.13
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB201, blocks

class _Method:
    @blocks(FAB201, use="await client.post(...) with httpx.AsyncClient")
    def __call__(self, *args): ...
    def __getattr__(self, name) -> _Method: ...

class ServerProxy:
    def __init__(self, uri, transport=None, encoding=None, verbose=False, allow_none=False, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def __getattr__(self, name) -> _Method: ...
