"""https://docs.paramiko.org/en/stable/api/client.html

distribution: paramiko
verified: 5.1.0
"""

from collections.abc import Iterator
from typing import Self

from flake8_async_fastapi.catalogue import FAB203, blocks
from paramiko.sftp_client import SFTPClient

class _Stream:
    @blocks(FAB203)
    def read(self, *args, **kwargs): ...
    @blocks(FAB203)
    def readline(self, *args, **kwargs): ...
    @blocks(FAB203)
    def readlines(self, *args, **kwargs) -> list: ...
    @blocks(FAB203)
    def __iter__(self) -> Iterator[str]: ...

class SSHClient:
    def __enter__(self) -> Self: ...
    @blocks(FAB203, use="await asyncssh.connect(...)")
    def connect(self, *args, **kwargs) -> None: ...
    @blocks(FAB203, use="asyncssh.SSHClientConnection.run")
    def exec_command(self, *args, **kwargs) -> tuple[_Stream, _Stream, _Stream]: ...
    @blocks(FAB203)
    def invoke_shell(self, *args, **kwargs): ...
    @blocks(FAB203, use="asyncssh.SSHClientConnection.start_sftp_client")
    def open_sftp(self, *args, **kwargs) -> SFTPClient: ...
