"""https://googleapis.dev/python/google-auth/latest/reference/google.oauth2.credentials.html

distribution: google-auth
verified: 2.62.2
"""

from typing import Self

import google.auth.credentials
from flake8_async_fastapi.catalogue import FAB401, blocks

class Credentials(google.auth.credentials.Credentials):
    refresh_token: str | None
    @classmethod
    def from_authorized_user_info(cls, info, scopes=None) -> Self: ...
    @classmethod
    @blocks(FAB401)
    def from_authorized_user_file(cls, filename, scopes=None) -> Self: ...
