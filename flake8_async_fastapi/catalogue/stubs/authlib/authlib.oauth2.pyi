"""https://docs.authlib.org/en/stable/

distribution: Authlib
verified: 1.9.10
"""

from typing import Literal, overload

from flake8_async_fastapi.catalogue import runs

# What a project's own server looks clients up with and stores tokens with. Its grants are classes that are handed over.
class AuthorizationServer:
    def __init__(self, *args, **kwargs) -> None: ...
    def register_grant(self, grant_cls, extensions=None) -> None: ...
    def register_endpoint(self, endpoint) -> None: ...
    @runs("query_client")
    def authenticate_client(self, request, methods, endpoint="token"): ...
    @runs("create_oauth2_request", "get_authorization_grant", "query_client")
    def get_consent_grant(self, request=None, end_user=None): ...
    @runs("create_oauth2_request", "get_authorization_grant", "query_client", "send_signal", "handle_response")
    def create_authorization_response(self, request=None, grant_user=None, grant=None): ...
    @runs(
        "create_oauth2_request",
        "get_token_grant",
        "authenticate_client",
        "query_client",
        "generate_token",
        "save_token",
        "send_signal",
        "handle_response",
    )
    def create_token_response(self, request=None): ...
    @overload
    @runs("create_oauth2_request", "authenticate_client", "query_client", "handle_response")
    def create_endpoint_response(
        self, name: Literal["device_authorization", "introspection", "revocation"], request=None
    ): ...
    @overload
    @runs("handle_response")
    def create_endpoint_response(self, name, request=None): ...

class ResourceProtector:
    def register_token_validator(self, validator) -> None: ...
    @runs("parse_request_authorization", "get_token_validator")
    def validate_request(self, scopes, request, **kwargs): ...
