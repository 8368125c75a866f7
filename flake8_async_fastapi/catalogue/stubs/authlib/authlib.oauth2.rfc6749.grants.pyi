"""https://docs.authlib.org/en/stable/

distribution: Authlib
verified: 1.9.10
"""

from flake8_async_fastapi.catalogue import runs

# What a project's own grants look codes and users up with. What they ask their server for is not seen.
class BaseGrant:
    def __init__(self, request, server) -> None: ...

class TokenEndpointMixin: ...

class AuthorizationEndpointMixin:
    @runs("validate_authorization_request", "validate_authorization_redirect_uri", "validate_requested_scope")
    def validate_consent_request(self): ...

class AuthorizationCodeGrant(BaseGrant, AuthorizationEndpointMixin, TokenEndpointMixin):
    @runs("validate_authorization_redirect_uri", "validate_requested_scope")
    def validate_authorization_request(self): ...
    @runs("generate_authorization_code", "save_authorization_code")
    def create_authorization_response(self, redirect_uri, grant_user): ...
    @runs("authenticate_token_endpoint_client", "query_authorization_code")
    def validate_token_request(self): ...
    @runs("authenticate_user", "generate_token", "save_token", "delete_authorization_code")
    def create_token_response(self): ...

class ImplicitGrant(BaseGrant, AuthorizationEndpointMixin):
    @runs("authenticate_token_endpoint_client", "validate_authorization_redirect_uri", "validate_requested_scope")
    def validate_authorization_request(self): ...
    @runs("generate_token", "save_token")
    def create_authorization_response(self, redirect_uri, grant_user): ...

class ResourceOwnerPasswordCredentialsGrant(BaseGrant, TokenEndpointMixin):
    @runs("authenticate_token_endpoint_client", "authenticate_user", "validate_requested_scope")
    def validate_token_request(self): ...
    @runs("generate_token", "save_token")
    def create_token_response(self): ...

class ClientCredentialsGrant(BaseGrant, TokenEndpointMixin):
    @runs("authenticate_token_endpoint_client", "validate_requested_scope")
    def validate_token_request(self): ...
    @runs("generate_token", "save_token")
    def create_token_response(self): ...

class RefreshTokenGrant(BaseGrant, TokenEndpointMixin):
    @runs("authenticate_token_endpoint_client", "authenticate_refresh_token")
    def validate_token_request(self): ...
    @runs("authenticate_user", "issue_token", "generate_token", "save_token", "revoke_old_credential")
    def create_token_response(self): ...
