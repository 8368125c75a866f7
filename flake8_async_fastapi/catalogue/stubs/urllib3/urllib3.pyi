"""https://urllib3.readthedocs.io/en/stable/reference/

distribution: urllib3
verified: 2.8.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB201, blocks
from urllib3.response import BaseHTTPResponse

class HTTPResponse(BaseHTTPResponse):
    data: bytes

class PoolManager:
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request(self, method, url, *args, **kwargs) -> HTTPResponse: ...
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request_encode_url(self, method, url, *args, **kwargs) -> HTTPResponse: ...
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request_encode_body(self, method, url, *args, **kwargs) -> HTTPResponse: ...
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def urlopen(self, method, url, *args, **kwargs) -> HTTPResponse: ...
    def __enter__(self) -> Self: ...
    def connection_from_host(self, *args, **kwargs) -> HTTPConnectionPool: ...
    def connection_from_url(self, *args, **kwargs) -> HTTPConnectionPool: ...

class ProxyManager(PoolManager): ...

class HTTPConnectionPool:
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request(self, method, url, *args, **kwargs) -> HTTPResponse: ...
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request_encode_url(self, method, url, *args, **kwargs) -> HTTPResponse: ...
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request_encode_body(self, method, url, *args, **kwargs) -> HTTPResponse: ...
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def urlopen(self, method, url, *args, **kwargs) -> HTTPResponse: ...
    def __enter__(self) -> Self: ...

class HTTPSConnectionPool(HTTPConnectionPool): ...

def proxy_from_url(url, **kwargs) -> ProxyManager: ...
def connection_from_url(url, **kwargs) -> HTTPConnectionPool: ...
@blocks(
    FAB201,
    use=(
        "await client.request(...) with httpx.AsyncClient",
        "await client.request(...) with httpx2.AsyncClient",
        "async with session.request(...) with aiohttp.ClientSession",
    ),
)
def request(method, url, **kwargs) -> HTTPResponse: ...
