"""https://python-social-auth.readthedocs.io/en/latest/backends/index.html

distribution: social-auth-core
verified: 7.0.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from social_core.backends.oauth import BaseOAuth2PKCE

class OpenIdConnectAuth(BaseOAuth2PKCE):
    # Kept for a day.
    @blocks(FAB204)
    def oidc_config(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_jwks_keys(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_remote_jwks_keys(self, *args, **kwargs): ...
