"""https://github.com/vgrem/office365-rest-python-client

distribution: Office365-REST-Python-Client
verified: 3.3.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks
from office365.runtime.client_runtime_context import ClientRuntimeContext

class GraphClient(ClientRuntimeContext):
    def __init__(self, *args, **kwargs) -> None: ...
    def with_certificate(self, *args, **kwargs) -> Self: ...
    def with_client_secret(self, client_id, client_secret) -> Self: ...
    def with_username_and_password(self, client_id, username, password) -> Self: ...
    @blocks(FAB204)
    def execute_batch(self, *args, **kwargs): ...
