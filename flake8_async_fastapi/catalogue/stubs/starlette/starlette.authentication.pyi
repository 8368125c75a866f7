"""https://www.starlette.io/authentication/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Any, Callable, TypeVar

from starlette.requests import HTTPConnection

F = TypeVar("F")

class AuthenticationError(Exception): ...

class AuthenticationBackend:
    async def authenticate(self, conn: HTTPConnection) -> tuple[AuthCredentials, BaseUser] | None: ...

class AuthCredentials:
    scopes: list[str]
    def __init__(self, scopes=None) -> None: ...

class BaseUser:
    @property
    def is_authenticated(self) -> bool: ...
    @property
    def display_name(self) -> str: ...
    @property
    def identity(self) -> str: ...

class SimpleUser(BaseUser):
    username: str
    def __init__(self, username: str) -> None: ...

class UnauthenticatedUser(BaseUser): ...

def has_required_scope(conn, scopes) -> bool: ...
def requires(scopes, status_code=403, redirect=None) -> Callable[[F], F]: ...
