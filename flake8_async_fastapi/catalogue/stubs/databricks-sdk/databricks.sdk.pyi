"""https://databricks-sdk-py.readthedocs.io/en/latest/

distribution: databricks-sdk
verified: 0.162.0
"""

from typing import overload

from databricks.sdk.core import ApiClient as _ApiClient
from databricks.sdk.core import Config as _Config
from flake8_async_fastapi.catalogue import FAB204, blocks
from openai import OpenAI as _OpenAI

class _Reply:
    # Of what takes long: waits until it is done.
    @blocks(FAB204)
    def result(self, *args, **kwargs): ...

class _Part:
    """A service of the client: it has services in turn, and requests."""

    def __getattr__(self, name) -> _Part: ...
    @blocks(FAB204)
    def __call__(self, *args, **kwargs) -> _Reply: ...

class _ServingEndpoints(_Part):
    def get_open_ai_client(self, **kwargs) -> _OpenAI: ...

class WorkspaceClient:
    config: _Config
    api_client: _ApiClient
    serving_endpoints: _ServingEndpoints
    # Reads the configuration file, asks the host about itself, fetches a token.
    @overload
    def __init__(self, *, config: _Config, **kwargs) -> None: ...
    @overload
    @blocks(FAB204)
    def __init__(self, **kwargs) -> None: ...
    def __getattr__(self, name) -> _Part: ...

class AccountClient:
    config: _Config
    api_client: _ApiClient
    @overload
    def __init__(self, *, config: _Config, **kwargs) -> None: ...
    @overload
    @blocks(FAB204)
    def __init__(self, **kwargs) -> None: ...
    @blocks(FAB204)
    def get_workspace_client(self, workspace) -> WorkspaceClient: ...
    def __getattr__(self, name) -> _Part: ...
