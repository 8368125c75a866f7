"""https://www.starlette.io/testclient/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Any, Self

import httpx

class WebSocketTestSession:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> bool | None: ...

class TestClient(httpx.Client):
    app: Any
    def __init__(self, app, base_url="http://testserver", raise_server_exceptions=True, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    def websocket_connect(self, url, subprotocols=None, **kwargs) -> WebSocketTestSession: ...
