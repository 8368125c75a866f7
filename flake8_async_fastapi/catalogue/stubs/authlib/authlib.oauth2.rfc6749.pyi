"""https://docs.authlib.org/en/stable/

distribution: Authlib
verified: 1.9.10
"""

from authlib.oauth2 import AuthorizationServer, ResourceProtector
from authlib.oauth2.rfc6749.grants import AuthorizationCodeGrant, AuthorizationEndpointMixin, BaseGrant, ClientCredentialsGrant
from authlib.oauth2.rfc6749.grants import ImplicitGrant, RefreshTokenGrant, ResourceOwnerPasswordCredentialsGrant
from authlib.oauth2.rfc6749.grants import TokenEndpointMixin
