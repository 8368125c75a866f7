"""https://googleapis.dev/python/google-auth-oauthlib/latest/reference/google_auth_oauthlib.flow.html

distribution: google-auth-oauthlib
verified: 1.5.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB105, FAB201, FAB401, blocks
from google.auth.transport.requests import AuthorizedSession
from google.oauth2.credentials import Credentials

class Flow:
    credentials: Credentials
    @classmethod
    def from_client_config(cls, client_config, scopes, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB401)
    def from_client_secrets_file(cls, client_secrets_file, scopes, **kwargs) -> Self: ...
    def authorization_url(self, **kwargs) -> tuple[str, str]: ...
    @blocks(FAB201)
    def fetch_token(self, **kwargs) -> dict: ...
    def authorized_session(self) -> AuthorizedSession: ...

class InstalledAppFlow(Flow):
    # Opens a browser and waits until somebody has agreed there.
    @blocks(FAB105)
    def run_local_server(self, *args, **kwargs) -> Credentials: ...
