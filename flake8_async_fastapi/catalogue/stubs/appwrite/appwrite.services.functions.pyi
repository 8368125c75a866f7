"""https://appwrite.io/docs/references

distribution: appwrite
verified: 27.0.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from appwrite.client import Client

class _Request:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class Functions:
    client: Client
    def __init__(self, client) -> None: ...
    # Every other name is a request, too.
    def __getattr__(self, name) -> _Request: ...
