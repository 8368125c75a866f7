"""https://docs.paramiko.org/en/stable/api/transport.html

distribution: paramiko
verified: 5.1.0
"""

from flake8_async_fastapi.catalogue import FAB203, blocks

class Transport:
    @blocks(FAB203)
    def connect(self, *args, **kwargs) -> None: ...
    @blocks(FAB203)
    def start_client(self, *args, **kwargs) -> None: ...
    @blocks(FAB203)
    def auth_password(self, *args, **kwargs): ...
    @blocks(FAB203)
    def auth_publickey(self, *args, **kwargs): ...
