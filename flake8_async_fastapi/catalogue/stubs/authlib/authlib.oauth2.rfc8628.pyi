"""https://docs.authlib.org/en/stable/

distribution: Authlib
verified: 1.9.10
"""

from authlib.oauth2.rfc6749.grants import BaseGrant as _BaseGrant, TokenEndpointMixin as _TokenEndpointMixin
from flake8_async_fastapi.catalogue import runs

class DeviceCodeGrant(_BaseGrant, _TokenEndpointMixin):
    @runs(
        "authenticate_token_endpoint_client",
        "query_device_credential",
        "validate_device_credential",
        "query_user_grant",
        "should_slow_down",
    )
    def validate_token_request(self): ...
    @runs("generate_token", "save_token")
    def create_token_response(self): ...
