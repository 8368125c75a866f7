"""https://docs.authlib.org/en/stable/

distribution: Authlib
verified: 1.9.10
"""

from flake8_async_fastapi.catalogue import runs

class IntrospectionEndpoint:
    ENDPOINT_NAME = "introspection"

class IntrospectTokenValidator:
    def __init__(self, realm=None, **extra_attributes) -> None: ...
    @runs("introspect_token")
    def authenticate_token(self, token_string): ...
