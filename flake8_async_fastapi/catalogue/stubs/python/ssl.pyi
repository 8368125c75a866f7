"""https://docs.python.org/3/library/ssl.html

distribution: python
verified: 3.13
"""

from socket import socket
from typing import overload

from flake8_async_fastapi.catalogue import FAB202, FAB401, blocks

class _ClientAuth: ...

class Purpose:
    CLIENT_AUTH: _ClientAuth

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
    # Each certificate of a file is parsed: 30 ms for those that a system trusts. A folder's are only when they are needed.
    @overload
    @blocks(FAB401)
    def load_verify_locations(self, cafile: object, capath=None, cadata=None) -> None: ...
    @overload
    def load_verify_locations(self, cafile=None, capath=None, cadata=None) -> None: ...
    @blocks(FAB401)
    def load_default_certs(self, purpose=None) -> None: ...
    @blocks(FAB401)
    def set_default_verify_paths(self) -> None: ...
    @blocks(FAB401)
    def load_cert_chain(self, certfile, keyfile=None, password=None) -> None: ...

# Without any of the three it loads what the system trusts, unless it is for a server.
@overload
@blocks(FAB401)
def create_default_context(purpose=None, *, cafile: object, capath=None, cadata=None) -> SSLContext: ...
@overload
def create_default_context(purpose=None, *, capath: object, cafile=None, cadata=None) -> SSLContext: ...
@overload
def create_default_context(purpose=None, *, cadata: object, cafile=None, capath=None) -> SSLContext: ...
@overload
def create_default_context(purpose: _ClientAuth, *, cafile=None, capath=None, cadata=None) -> SSLContext: ...
@overload
@blocks(FAB401)
def create_default_context(purpose=None, *, cafile=None, capath=None, cadata=None) -> SSLContext: ...
@blocks(FAB202, use="await asyncio.open_connection(...)")
def get_server_certificate(addr, ssl_version=None, ca_certs=None, timeout=None) -> str: ...
