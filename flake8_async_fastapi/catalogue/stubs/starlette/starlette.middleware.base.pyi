"""https://www.starlette.io/middleware/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Any, Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response

RequestResponseEndpoint = Callable[[Request], Awaitable[Response]]
DispatchFunction = Callable[..., Awaitable[Response]]

class BaseHTTPMiddleware:
    app: Any
    def __init__(self, app, dispatch=None) -> None: ...
    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response: ...
    async def __call__(self, scope, receive, send) -> None: ...
