"""https://fastapi.tiangolo.com/reference/security/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from fastapi.exceptions import HTTPException
from fastapi.security.base import SecurityBase
from pydantic import BaseModel
from starlette.requests import HTTPConnection

class HTTPBasicCredentials(BaseModel):
    username: str
    password: str

class HTTPAuthorizationCredentials(BaseModel):
    scheme: str
    credentials: str

class HTTPBase(SecurityBase):
    auto_error: bool
    def __init__(self, *, scheme, scheme_name=None, description=None, auto_error=True) -> None: ...
    def make_authenticate_headers(self) -> dict[str, str]: ...
    def make_not_authenticated_error(self) -> HTTPException: ...
    async def __call__(self, request: HTTPConnection) -> HTTPAuthorizationCredentials | None: ...

class HTTPBasic(HTTPBase):
    def __init__(self, *, scheme_name=None, realm=None, description=None, auto_error=True) -> None: ...
    async def __call__(self, request: HTTPConnection) -> HTTPBasicCredentials | None: ...

class HTTPBearer(HTTPBase):
    def __init__(self, *, bearerFormat=None, scheme_name=None, description=None, auto_error=True) -> None: ...
    async def __call__(self, request: HTTPConnection) -> HTTPAuthorizationCredentials | None: ...

class HTTPDigest(HTTPBase):
    def __init__(self, *, scheme_name=None, description=None, auto_error=True) -> None: ...
    async def __call__(self, request: HTTPConnection) -> HTTPAuthorizationCredentials | None: ...
