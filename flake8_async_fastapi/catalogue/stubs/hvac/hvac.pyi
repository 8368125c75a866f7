"""https://python-hvac.org/en/stable/

distribution: hvac
verified: 2.4.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Requests:
    """`client.secrets.kv.v2`: every method of an engine is a request."""

    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...
    def __getattr__(self, name) -> _Requests: ...

class Client:
    def __init__(self, *args, **kwargs) -> None: ...
    token: str
    secrets: _Requests
    auth: _Requests
    sys: _Requests
    @blocks(FAB204)
    def is_authenticated(self, *args, **kwargs): ...
    @blocks(FAB204)
    def read(self, *args, **kwargs): ...
    @blocks(FAB204)
    def list(self, *args, **kwargs): ...
    @blocks(FAB204)
    def write(self, *args, **kwargs): ...
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB204)
    def lookup_token(self, *args, **kwargs): ...
    @blocks(FAB204)
    def renew_token(self, *args, **kwargs): ...
    @blocks(FAB204)
    def revoke_token(self, *args, **kwargs): ...
