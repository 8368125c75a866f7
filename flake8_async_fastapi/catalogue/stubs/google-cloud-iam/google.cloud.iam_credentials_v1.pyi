"""https://docs.cloud.google.com/python/docs/reference/iam/latest

distribution: google-cloud-iam
verified: 2.27.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class IAMCredentialsClient:
    def __enter__(self) -> Self: ...
    @classmethod
    def from_service_account_file(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_info(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_json(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB204, use="await client.generate_access_token(...) with google.cloud.iam_credentials_v1.IAMCredentialsAsyncClient")
    def generate_access_token(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.generate_id_token(...) with google.cloud.iam_credentials_v1.IAMCredentialsAsyncClient")
    def generate_id_token(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.sign_blob(...) with google.cloud.iam_credentials_v1.IAMCredentialsAsyncClient")
    def sign_blob(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.sign_jwt(...) with google.cloud.iam_credentials_v1.IAMCredentialsAsyncClient")
    def sign_jwt(self, *args, **kwargs): ...

class IAMCredentialsAsyncClient:
    pass
