"""https://python-social-auth.readthedocs.io/en/latest/backends/index.html

distribution: social-auth-core
verified: 7.0.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from social_core.backends.base import BaseAuth

class OAuthAuth(BaseAuth):
    @blocks(FAB204)
    def user_data(self, *args, **kwargs): ...
    @blocks(FAB204)
    def revoke_token(self, *args, **kwargs): ...

class BaseOAuth1(OAuthAuth):
    @blocks(FAB204)
    def do_auth(self, *args, **kwargs): ...
    @blocks(FAB204)
    def unauthorized_token(self, *args, **kwargs): ...
    @blocks(FAB204)
    def access_token(self, *args, **kwargs): ...
    @blocks(FAB204)
    def auth_url(self, *args, **kwargs): ...

class BaseOAuth2(OAuthAuth):
    @blocks(FAB204)
    def do_auth(self, *args, **kwargs): ...
    @blocks(FAB204)
    def request_access_token(self, *args, **kwargs): ...
    @blocks(FAB204)
    def refresh_token(self, *args, **kwargs): ...

class BaseOAuth2PKCE(BaseOAuth2): ...
