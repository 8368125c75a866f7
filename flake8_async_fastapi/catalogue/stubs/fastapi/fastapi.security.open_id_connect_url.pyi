"""https://fastapi.tiangolo.com/reference/security/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from fastapi.exceptions import HTTPException
from fastapi.security.base import SecurityBase
from starlette.requests import HTTPConnection

class OpenIdConnect(SecurityBase):
    auto_error: bool
    def __init__(self, *, openIdConnectUrl, scheme_name=None, description=None, auto_error=True) -> None: ...
    def make_not_authenticated_error(self) -> HTTPException: ...
    async def __call__(self, request: HTTPConnection) -> str | None: ...
