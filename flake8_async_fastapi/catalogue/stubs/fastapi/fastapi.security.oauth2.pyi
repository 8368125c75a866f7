"""https://fastapi.tiangolo.com/reference/security/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from fastapi.exceptions import HTTPException
from fastapi.security.base import SecurityBase
from starlette.requests import HTTPConnection

class OAuth2PasswordRequestForm:
    grant_type: str | None
    username: str
    password: str
    scopes: list[str]
    client_id: str | None
    client_secret: str | None
    def __init__(self, *, username, password, grant_type=None, scope="", client_id=None, client_secret=None) -> None: ...

class OAuth2PasswordRequestFormStrict(OAuth2PasswordRequestForm): ...

class OAuth2(SecurityBase):
    auto_error: bool
    def __init__(self, *, flows=None, scheme_name=None, description=None, auto_error=True) -> None: ...
    def make_not_authenticated_error(self) -> HTTPException: ...
    async def __call__(self, request: HTTPConnection) -> str | None: ...

class OAuth2PasswordBearer(OAuth2):
    def __init__(self, tokenUrl, scheme_name=None, scopes=None, description=None, auto_error=True, refreshUrl=None) -> None: ...
    async def __call__(self, request: HTTPConnection) -> str | None: ...

class OAuth2AuthorizationCodeBearer(OAuth2):
    def __init__(
        self, authorizationUrl, tokenUrl, refreshUrl=None, scheme_name=None, scopes=None, description=None, auto_error=True
    ) -> None: ...
    async def __call__(self, request: HTTPConnection) -> str | None: ...

class SecurityScopes:
    scopes: list[str]
    scope_str: str
    def __init__(self, scopes=None) -> None: ...
