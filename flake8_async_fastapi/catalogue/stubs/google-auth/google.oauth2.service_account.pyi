"""https://googleapis.dev/python/google-auth/latest/reference/google.oauth2.service_account.html

distribution: google-auth
verified: 2.62.2
"""

from typing import Self

import google.auth.credentials
from flake8_async_fastapi.catalogue import FAB401, blocks

class Credentials(google.auth.credentials.Credentials):
    @classmethod
    def from_service_account_info(cls, info, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB401)
    def from_service_account_file(cls, filename, **kwargs) -> Self: ...
    def with_scopes(self, scopes, default_scopes=None) -> Self: ...
    def with_subject(self, subject) -> Self: ...

class IDTokenCredentials(google.auth.credentials.Credentials):
    @classmethod
    def from_service_account_info(cls, info, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB401)
    def from_service_account_file(cls, filename, **kwargs) -> Self: ...
