"""https://docs.authlib.org/en/stable/

distribution: Authlib
verified: 1.9.10
install: Authlib requests httpx starlette itsdangerous
"""

from flake8_async_fastapi.catalogue import FAB201, blocks
from requests import Session

class OAuth1Session(Session):
    @blocks(FAB201, use="authlib.integrations.httpx_client.AsyncOAuth1Client.fetch_request_token")
    def fetch_request_token(self, *args, **kwargs): ...
    @blocks(FAB201, use="authlib.integrations.httpx_client.AsyncOAuth1Client.fetch_access_token")
    def fetch_access_token(self, *args, **kwargs): ...

class OAuth2Session(Session):
    @blocks(FAB201, use="authlib.integrations.httpx_client.AsyncOAuth2Client.fetch_token")
    def fetch_token(self, *args, **kwargs): ...
    @blocks(FAB201, use="authlib.integrations.httpx_client.AsyncOAuth2Client.refresh_token")
    def refresh_token(self, *args, **kwargs): ...
    @blocks(FAB201, use="authlib.integrations.httpx_client.AsyncOAuth2Client.introspect_token")
    def introspect_token(self, *args, **kwargs): ...
    @blocks(FAB201, use="authlib.integrations.httpx_client.AsyncOAuth2Client.revoke_token")
    def revoke_token(self, *args, **kwargs): ...
    def create_authorization_url(self, *args, **kwargs) -> tuple[str, str]: ...
