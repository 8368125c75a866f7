"""https://docs.python.org/3/library/ssl.html

distribution: python
verified: 3.13
"""

from socket import socket

from flake8_async_fastapi.catalogue import FAB202, blocks

class SSLSocket(socket):
    @blocks(FAB202, use="await asyncio.open_connection(...)")
    def do_handshake(self, block=False) -> None: ...
    def getpeercert(self, binary_form=False): ...
    @blocks(FAB202, use="await reader.read(...) with asyncio.StreamReader")
    def read(self, len=1024, buffer=None) -> bytes: ...
    @blocks(FAB202)
    def unwrap(self) -> socket: ...

class SSLContext:
    check_hostname: bool
    def __init__(self, protocol=None, *args, **kwargs) -> None: ...
    def wrap_socket(
        self, sock, server_side=False, do_handshake_on_connect=True, suppress_ragged_eofs=True, server_hostname=None,
        session=None
    ) -> SSLSocket: ...

def create_default_context(purpose=None, *, cafile=None, capath=None, cadata=None) -> SSLContext: ...
@blocks(FAB202, use="await asyncio.open_connection(...)")
def get_server_certificate(addr, ssl_version=None, ca_certs=None, timeout=None) -> str: ...
