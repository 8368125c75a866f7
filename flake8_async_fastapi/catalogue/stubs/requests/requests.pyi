"""https://requests.readthedocs.io/en/latest/api/

distribution: requests
verified: 2.34.2
"""

from typing import Any, Iterator, Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB201, blocks
from urllib3.response import BaseHTTPResponse

class Response:
    status_code: int
    # Who reads from it has asked for the body to be left unread.
    raw: BaseHTTPResponse
    text: str
    content: bytes
    def json(self, **kwargs): ...
    def raise_for_status(self) -> None: ...
    def __enter__(self) -> Self: ...

# With `stream=True` the body comes later, where it is iterated.
class _Chunks:
    @blocks(
        FAB201,
        use=(
            "async for chunk in response.aiter_bytes() with httpx.Response",
            "async for chunk in response.aiter_bytes() with httpx2.Response",
        ),
    )
    def __iter__(self) -> Iterator[bytes]: ...
    @blocks(
        FAB201,
        use=(
            "async for chunk in response.aiter_bytes() with httpx.Response",
            "async for chunk in response.aiter_bytes() with httpx2.Response",
        ),
    )
    def __next__(self) -> bytes: ...

class _Lines:
    @blocks(
        FAB201,
        use=(
            "async for line in response.aiter_lines() with httpx.Response",
            "async for line in response.aiter_lines() with httpx2.Response",
        ),
    )
    def __iter__(self) -> Iterator[bytes]: ...
    @blocks(
        FAB201,
        use=(
            "async for line in response.aiter_lines() with httpx.Response",
            "async for line in response.aiter_lines() with httpx2.Response",
        ),
    )
    def __next__(self) -> bytes: ...

# Where it is not known what `stream` is, nothing but iterating says that the body was left unread.
class _PerhapsStreamed(Response):
    def iter_content(self, chunk_size=1, decode_unicode=False) -> _Chunks: ...
    def iter_lines(self, chunk_size=512, decode_unicode=False, delimiter=None) -> _Lines: ...
    @blocks(
        FAB201,
        use=(
            "async for chunk in response.aiter_bytes() with httpx.Response",
            "async for chunk in response.aiter_bytes() with httpx2.Response",
        ),
    )
    def __iter__(self) -> Iterator[bytes]: ...

class _Streamed(_PerhapsStreamed):
    @property
    @blocks(FAB201)
    def content(self) -> bytes: ...
    @property
    @blocks(FAB201)
    def text(self) -> str: ...
    @blocks(FAB201)
    def json(self, **kwargs): ...

class PreparedRequest: ...

class Session:
    def __enter__(self) -> Self: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "async with client.stream(...) with httpx.AsyncClient",
            "async with client.stream(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request(self, *args, stream: Literal[True], **kwargs) -> _Streamed: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request(self, *args, stream: Literal[False] | None, **kwargs) -> Response: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request(self, *args, stream: Any, **kwargs) -> _PerhapsStreamed: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request(self, *args, **kwargs) -> Response: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "async with client.stream(...) with httpx.AsyncClient",
            "async with client.stream(...) with httpx2.AsyncClient",
            "async with session.get(...) with aiohttp.ClientSession",
        ),
    )
    def get(self, *args, stream: Literal[True], **kwargs) -> _Streamed: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.get(...) with httpx.AsyncClient",
            "await client.get(...) with httpx2.AsyncClient",
            "async with session.get(...) with aiohttp.ClientSession",
        ),
    )
    def get(self, *args, stream: Literal[False] | None, **kwargs) -> Response: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.get(...) with httpx.AsyncClient",
            "await client.get(...) with httpx2.AsyncClient",
            "async with session.get(...) with aiohttp.ClientSession",
        ),
    )
    def get(self, *args, stream: Any, **kwargs) -> _PerhapsStreamed: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.get(...) with httpx.AsyncClient",
            "await client.get(...) with httpx2.AsyncClient",
            "async with session.get(...) with aiohttp.ClientSession",
        ),
    )
    def get(self, *args, **kwargs) -> Response: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "async with client.stream(...) with httpx.AsyncClient",
            "async with client.stream(...) with httpx2.AsyncClient",
            "async with session.post(...) with aiohttp.ClientSession",
        ),
    )
    def post(self, *args, stream: Literal[True], **kwargs) -> _Streamed: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.post(...) with httpx.AsyncClient",
            "await client.post(...) with httpx2.AsyncClient",
            "async with session.post(...) with aiohttp.ClientSession",
        ),
    )
    def post(self, *args, stream: Literal[False] | None, **kwargs) -> Response: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.post(...) with httpx.AsyncClient",
            "await client.post(...) with httpx2.AsyncClient",
            "async with session.post(...) with aiohttp.ClientSession",
        ),
    )
    def post(self, *args, stream: Any, **kwargs) -> _PerhapsStreamed: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.post(...) with httpx.AsyncClient",
            "await client.post(...) with httpx2.AsyncClient",
            "async with session.post(...) with aiohttp.ClientSession",
        ),
    )
    def post(self, *args, **kwargs) -> Response: ...
    @blocks(
        FAB201,
        use=(
            "await client.put(...) with httpx.AsyncClient",
            "await client.put(...) with httpx2.AsyncClient",
            "async with session.put(...) with aiohttp.ClientSession",
        ),
    )
    def put(self, *args, **kwargs) -> Response: ...
    @blocks(
        FAB201,
        use=(
            "await client.patch(...) with httpx.AsyncClient",
            "await client.patch(...) with httpx2.AsyncClient",
            "async with session.patch(...) with aiohttp.ClientSession",
        ),
    )
    def patch(self, *args, **kwargs) -> Response: ...
    @blocks(
        FAB201,
        use=(
            "await client.delete(...) with httpx.AsyncClient",
            "await client.delete(...) with httpx2.AsyncClient",
            "async with session.delete(...) with aiohttp.ClientSession",
        ),
    )
    def delete(self, *args, **kwargs) -> Response: ...
    @blocks(
        FAB201,
        use=(
            "await client.head(...) with httpx.AsyncClient",
            "await client.head(...) with httpx2.AsyncClient",
            "async with session.head(...) with aiohttp.ClientSession",
        ),
    )
    def head(self, *args, **kwargs) -> Response: ...
    @blocks(
        FAB201,
        use=(
            "await client.options(...) with httpx.AsyncClient",
            "await client.options(...) with httpx2.AsyncClient",
            "async with session.options(...) with aiohttp.ClientSession",
        ),
    )
    def options(self, *args, **kwargs) -> Response: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "async with client.stream(...) with httpx.AsyncClient",
            "async with client.stream(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def send(self, request, *, stream: Literal[True], **kwargs) -> _Streamed: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def send(self, request, *, stream: Literal[False] | None, **kwargs) -> Response: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def send(self, request, *, stream: Any, **kwargs) -> _PerhapsStreamed: ...
    @overload
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def send(self, request, **kwargs) -> Response: ...

def session() -> Session: ...
@overload
@blocks(
    FAB201,
    use=(
        "async with client.stream(...) with httpx.AsyncClient",
        "async with client.stream(...) with httpx2.AsyncClient",
        "async with session.request(...) with aiohttp.ClientSession",
    ),
)
def request(method, url, *, stream: Literal[True], **kwargs) -> _Streamed: ...
@overload
@blocks(
    FAB201,
    use=(
        "await client.request(...) with httpx.AsyncClient",
        "await client.request(...) with httpx2.AsyncClient",
        "async with session.request(...) with aiohttp.ClientSession",
    ),
)
def request(method, url, *, stream: Literal[False] | None, **kwargs) -> Response: ...
@overload
@blocks(
    FAB201,
    use=(
        "await client.request(...) with httpx.AsyncClient",
        "await client.request(...) with httpx2.AsyncClient",
        "async with session.request(...) with aiohttp.ClientSession",
    ),
)
def request(method, url, *, stream: Any, **kwargs) -> _PerhapsStreamed: ...
@overload
@blocks(
    FAB201,
    use=(
        "await client.request(...) with httpx.AsyncClient",
        "await client.request(...) with httpx2.AsyncClient",
        "async with session.request(...) with aiohttp.ClientSession",
    ),
)
def request(method, url, **kwargs) -> Response: ...
@overload
@blocks(
    FAB201,
    use=(
        "async with client.stream(...) with httpx.AsyncClient",
        "async with client.stream(...) with httpx2.AsyncClient",
        "async with session.get(...) with aiohttp.ClientSession",
    ),
)
def get(url, params=None, *, stream: Literal[True], **kwargs) -> _Streamed: ...
@overload
@blocks(
    FAB201,
    use=(
        "await client.get(...) with httpx.AsyncClient",
        "await client.get(...) with httpx2.AsyncClient",
        "async with session.get(...) with aiohttp.ClientSession",
    ),
)
def get(url, params=None, *, stream: Literal[False] | None, **kwargs) -> Response: ...
@overload
@blocks(
    FAB201,
    use=(
        "await client.get(...) with httpx.AsyncClient",
        "await client.get(...) with httpx2.AsyncClient",
        "async with session.get(...) with aiohttp.ClientSession",
    ),
)
def get(url, params=None, *, stream: Any, **kwargs) -> _PerhapsStreamed: ...
@overload
@blocks(
    FAB201,
    use=(
        "await client.get(...) with httpx.AsyncClient",
        "await client.get(...) with httpx2.AsyncClient",
        "async with session.get(...) with aiohttp.ClientSession",
    ),
)
def get(url, params=None, **kwargs) -> Response: ...
@overload
@blocks(
    FAB201,
    use=(
        "async with client.stream(...) with httpx.AsyncClient",
        "async with client.stream(...) with httpx2.AsyncClient",
        "async with session.post(...) with aiohttp.ClientSession",
    ),
)
def post(url, data=None, json=None, *, stream: Literal[True], **kwargs) -> _Streamed: ...
@overload
@blocks(
    FAB201,
    use=(
        "await client.post(...) with httpx.AsyncClient",
        "await client.post(...) with httpx2.AsyncClient",
        "async with session.post(...) with aiohttp.ClientSession",
    ),
)
def post(url, data=None, json=None, *, stream: Literal[False] | None, **kwargs) -> Response: ...
@overload
@blocks(
    FAB201,
    use=(
        "await client.post(...) with httpx.AsyncClient",
        "await client.post(...) with httpx2.AsyncClient",
        "async with session.post(...) with aiohttp.ClientSession",
    ),
)
def post(url, data=None, json=None, *, stream: Any, **kwargs) -> _PerhapsStreamed: ...
@overload
@blocks(
    FAB201,
    use=(
        "await client.post(...) with httpx.AsyncClient",
        "await client.post(...) with httpx2.AsyncClient",
        "async with session.post(...) with aiohttp.ClientSession",
    ),
)
def post(url, data=None, json=None, **kwargs) -> Response: ...
@blocks(
    FAB201,
    use=(
        "await client.put(...) with httpx.AsyncClient",
        "await client.put(...) with httpx2.AsyncClient",
        "async with session.put(...) with aiohttp.ClientSession",
    ),
)
def put(url, data=None, **kwargs) -> Response: ...
@blocks(
    FAB201,
    use=(
        "await client.patch(...) with httpx.AsyncClient",
        "await client.patch(...) with httpx2.AsyncClient",
        "async with session.patch(...) with aiohttp.ClientSession",
    ),
)
def patch(url, data=None, **kwargs) -> Response: ...
@blocks(
    FAB201,
    use=(
        "await client.delete(...) with httpx.AsyncClient",
        "await client.delete(...) with httpx2.AsyncClient",
        "async with session.delete(...) with aiohttp.ClientSession",
    ),
)
def delete(url, **kwargs) -> Response: ...
@blocks(
    FAB201,
    use=(
        "await client.head(...) with httpx.AsyncClient",
        "await client.head(...) with httpx2.AsyncClient",
        "async with session.head(...) with aiohttp.ClientSession",
    ),
)
def head(url, **kwargs) -> Response: ...
@blocks(
    FAB201,
    use=(
        "await client.options(...) with httpx.AsyncClient",
        "await client.options(...) with httpx2.AsyncClient",
        "async with session.options(...) with aiohttp.ClientSession",
    ),
)
def options(url, **kwargs) -> Response: ...
