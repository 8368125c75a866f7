"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from typing import Any, Sequence

from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.exceptions import WebSocketException as StarletteWebSocketException

class HTTPException(StarletteHTTPException):
    def __init__(self, status_code: int, detail: Any = None, headers=None) -> None: ...

class WebSocketException(StarletteWebSocketException):
    def __init__(self, code: int, reason: str | None = None) -> None: ...

class FastAPIError(RuntimeError): ...

class ValidationException(Exception):
    def errors(self) -> Sequence[Any]: ...

class RequestValidationError(ValidationException):
    body: Any
    def __init__(self, errors, *, body=None, **kwargs) -> None: ...

class WebSocketRequestValidationError(ValidationException): ...

class ResponseValidationError(ValidationException):
    body: Any
    def __init__(self, errors, *, body=None, **kwargs) -> None: ...
