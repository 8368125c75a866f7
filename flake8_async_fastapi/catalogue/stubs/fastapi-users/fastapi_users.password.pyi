"""https://fastapi-users.github.io/fastapi-users/latest/

distribution: fastapi-users
verified: 15.0.5
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

class PasswordHelper:
    def __init__(self, password_hash=None) -> None: ...
    @blocks(FAB601)
    def hash(self, password: str) -> str: ...
    @blocks(FAB601)
    def verify_and_update(self, plain_password: str, hashed_password: str) -> tuple[bool, str | None]: ...
    def generate(self) -> str: ...
