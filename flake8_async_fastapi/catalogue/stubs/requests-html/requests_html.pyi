"""https://requests.readthedocs.io/projects/requests-html/en/latest/

distribution: requests-html
verified: 0.10.0
install: lxml-html-clean
"""

from collections.abc import Awaitable

from flake8_async_fastapi.catalogue import FAB201, FAB501, blocks
from requests import Response, Session

class HTML:
    @blocks(FAB501, use="requests_html.HTML.arender")
    def render(self, *args, **kwargs): ...
    async def arender(self, *args, **kwargs): ...

class HTMLResponse(Response):
    html: HTML

class HTMLSession(Session):
    @blocks(
        FAB201,
        use=(
            "await client.get(...) with httpx.AsyncClient",
            "await client.get(...) with httpx2.AsyncClient",
            "async with session.get(...) with aiohttp.ClientSession",
        ),
    )
    def get(self, *args, **kwargs) -> HTMLResponse: ...
    @blocks(
        FAB201,
        use=(
            "await client.post(...) with httpx.AsyncClient",
            "await client.post(...) with httpx2.AsyncClient",
            "async with session.post(...) with aiohttp.ClientSession",
        ),
    )
    def post(self, *args, **kwargs) -> HTMLResponse: ...
    @blocks(
        FAB201,
        use=(
            "await client.request(...) with httpx.AsyncClient",
            "await client.request(...) with httpx2.AsyncClient",
            "async with session.request(...) with aiohttp.ClientSession",
        ),
    )
    def request(self, *args, **kwargs) -> HTMLResponse: ...

# A thread sends what it is told to, and the result can be awaited.
class AsyncHTMLSession:
    def get(self, *args, **kwargs) -> Awaitable[HTMLResponse]: ...
    def post(self, *args, **kwargs) -> Awaitable[HTMLResponse]: ...
    def request(self, *args, **kwargs) -> Awaitable[HTMLResponse]: ...
    def put(self, *args, **kwargs) -> Awaitable[HTMLResponse]: ...
    def delete(self, *args, **kwargs) -> Awaitable[HTMLResponse]: ...
    async def close(self, *args, **kwargs): ...
