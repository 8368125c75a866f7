"""https://googleapis.dev/python/google-auth/latest/reference/google.oauth2.credentials.html

distribution: google-auth
verified: 2.62.2
"""

from typing import Self

import google.auth.credentials

class Credentials(google.auth.credentials.Credentials):
    refresh_token: str | None
    @classmethod
    def from_authorized_user_info(cls, info, scopes=None) -> Self: ...
    @classmethod
    def from_authorized_user_file(cls, filename, scopes=None) -> Self: ...
