"""https://plaid.com/docs/api/

distribution: plaid-python
verified: 46.0.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from plaid.api_client import ApiClient

class _Request:
    @blocks(FAB204, unless={"async_req": True})
    def __call__(self, *args, async_req=False, **kwargs): ...

class PlaidApi:
    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None: ...
    # Every name is a request, too.
    def __getattr__(self, name) -> _Request: ...
