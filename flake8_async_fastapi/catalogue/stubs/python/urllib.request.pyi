"""https://docs.python.org/3/library/urllib.request.html

distribution: python
verified: 3.13
"""

from http.client import HTTPResponse
from typing import Any, Iterator, Self

from flake8_async_fastapi.catalogue import FAB201, blocks

class Request:
    full_url: str
    def __init__(
        self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None
    ) -> None: ...
    def add_header(self, key, val) -> None: ...

class _Response(HTTPResponse):
    """The request was reported where it was opened."""

    def __enter__(self) -> Self: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def read(self, amt=None) -> bytes: ...
    def readline(self, limit=-1) -> bytes: ...

class OpenerDirector:
    addheaders: list[tuple[str, str]]
    def add_handler(self, handler) -> None: ...
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def open(self, fullurl, data=None, timeout=None) -> _Response: ...

@blocks(
    FAB201,
    use=(
        "await client.request(...) with httpx.AsyncClient",
        "await client.request(...) with httpx2.AsyncClient",
        "async with session.request(...) with aiohttp.ClientSession",
    ),
    unless={"url": "data:*"},
)
def urlopen(url, data=None, timeout=None, *, context=None) -> _Response: ...
@blocks(
    FAB201,
    use=(
        "await client.get(...) with httpx.AsyncClient",
        "await client.get(...) with httpx2.AsyncClient",
        "async with session.get(...) with aiohttp.ClientSession",
    ),
)
def urlretrieve(url, filename=None, reporthook=None, data=None) -> tuple[str, Any]: ...
def build_opener(*handlers) -> OpenerDirector: ...
def install_opener(opener) -> None: ...
def pathname2url(pathname) -> str: ...
def url2pathname(pathname) -> str: ...
