"""https://googleapis.dev/python/google-auth/latest/reference/google.auth.credentials.html

distribution: google-auth
verified: 2.62.2
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Credentials:
    token: str
    valid: bool
    expired: bool
    @blocks(FAB204)
    def refresh(self, request) -> None: ...
