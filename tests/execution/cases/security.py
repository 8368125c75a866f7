"""Security schemes are dependencies: a `def __call__` runs in a thread, the hooks of the shipped one on the loop."""

from blocking_probe import probe
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import APIKeyHeader, HTTPBearer, OAuth2PasswordBearer, OpenIdConnect
from starlette.requests import Request


class Key(APIKeyHeader):
    def __call__(self, request: Request):
        probe("APIKeyBase.__call__")


class Bearer(HTTPBearer):
    def __call__(self, request: Request):
        probe("HTTPBase.__call__")


class OAuth(OAuth2PasswordBearer):
    def __call__(self, request: Request):
        probe("OAuth2.__call__")


class OpenId(OpenIdConnect):
    def __call__(self, request: Request):
        probe("OpenIdConnect.__call__")


class AsyncBearer(HTTPBearer):
    async def __call__(self, request: Request):
        probe("async def __call__")


class KeyHooks(APIKeyHeader):
    def check_api_key(self, api_key):
        probe("APIKeyBase.check_api_key")
        return super().check_api_key(api_key)

    def make_not_authenticated_error(self):
        probe("APIKeyBase.make_not_authenticated_error")
        return HTTPException(401)


class BearerHooks(HTTPBearer):
    def make_not_authenticated_error(self):
        probe("HTTPBase.make_not_authenticated_error")
        return super().make_not_authenticated_error()

    def make_authenticate_headers(self):
        probe("HTTPBase.make_authenticate_headers")
        return {}


class OAuthHooks(OAuth2PasswordBearer):
    def make_not_authenticated_error(self):
        probe("OAuth2.make_not_authenticated_error")
        return HTTPException(401)


class OpenIdHooks(OpenIdConnect):
    def make_not_authenticated_error(self):
        probe("OpenIdConnect.make_not_authenticated_error")
        return HTTPException(401)


app = FastAPI()


@app.get("/schemes")
async def schemes(
    a=Depends(Key(name="x")),
    b=Depends(Bearer()),
    c=Depends(OAuth(tokenUrl="t")),
    d=Depends(OpenId(openIdConnectUrl="o")),
    e=Depends(AsyncBearer()),
):
    return 1


@app.get("/key")
def key(a=Depends(KeyHooks(name="x"))):
    return 1


@app.get("/bearer")
def bearer(a=Depends(BearerHooks())):
    return 1


@app.get("/oauth")
def oauth(a=Depends(OAuthHooks(tokenUrl="t"))):
    return 1


@app.get("/openid")
def openid(a=Depends(OpenIdHooks(openIdConnectUrl="o"))):
    return 1


def drive(client):
    for path in ("schemes", "key", "bearer", "oauth", "openid"):
        client.get(f"/{path}")


EXPECTED = {
    "APIKeyBase.__call__": "thread",
    "HTTPBase.__call__": "thread",
    "OAuth2.__call__": "thread",
    "OpenIdConnect.__call__": "thread",
    "async def __call__": "loop",
    "APIKeyBase.check_api_key": "loop",
    "APIKeyBase.make_not_authenticated_error": "loop",
    "HTTPBase.make_not_authenticated_error": "loop",
    "HTTPBase.make_authenticate_headers": "loop",
    "OAuth2.make_not_authenticated_error": "loop",
    "OpenIdConnect.make_not_authenticated_error": "loop",
}
ROWS = {
    "APIKeyBase.__call__": "fastapi.security.api_key.APIKeyBase.__call__",
    "HTTPBase.__call__": "fastapi.security.http.HTTPBase.__call__",
    "OAuth2.__call__": "fastapi.security.oauth2.OAuth2.__call__",
    "OpenIdConnect.__call__": "fastapi.security.open_id_connect_url.OpenIdConnect.__call__",
    "APIKeyBase.check_api_key": "fastapi.security.api_key.APIKeyBase.check_api_key",
    "APIKeyBase.make_not_authenticated_error": "fastapi.security.api_key.APIKeyBase.make_not_authenticated_error",
    "HTTPBase.make_not_authenticated_error": "fastapi.security.http.HTTPBase.make_not_authenticated_error",
    "HTTPBase.make_authenticate_headers": "fastapi.security.http.HTTPBase.make_authenticate_headers",
    "OAuth2.make_not_authenticated_error": "fastapi.security.oauth2.OAuth2.make_not_authenticated_error",
    "OpenIdConnect.make_not_authenticated_error": (
        "fastapi.security.open_id_connect_url.OpenIdConnect.make_not_authenticated_error"
    ),
}
