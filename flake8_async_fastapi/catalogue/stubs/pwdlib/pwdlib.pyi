"""https://frankie567.github.io/pwdlib/reference/pwdlib/

distribution: pwdlib
verified: 0.3.1
install: pwdlib[argon2,bcrypt]
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB601, blocks

class PasswordHash:
    @classmethod
    def recommended(cls) -> Self: ...
    @blocks(FAB601)
    def hash(self, password, *, salt=None) -> str: ...
    @blocks(FAB601)
    def verify(self, password, hash) -> bool: ...
    @blocks(FAB601)
    def verify_and_update(self, password, hash) -> tuple[bool, str | None]: ...
