"""https://frankie567.github.io/pwdlib/reference/hashers/

distribution: pwdlib
verified: 0.3.1
install: pwdlib[argon2,bcrypt]
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

class BcryptHasher:
    @blocks(FAB601)
    def hash(self, password, *, salt=None) -> str: ...
    @blocks(FAB601)
    def verify(self, password, hash) -> bool: ...
