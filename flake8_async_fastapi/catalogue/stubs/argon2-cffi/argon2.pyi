"""https://argon2-cffi.readthedocs.io/en/stable/api.html

distribution: argon2-cffi
verified: 25.1.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB601, blocks

class PasswordHasher:
    @classmethod
    def from_parameters(cls, params) -> Self: ...
    @blocks(FAB601)
    def hash(self, password, *, salt=None) -> str: ...
    @blocks(FAB601)
    def verify(self, hash, password) -> bool: ...
    def check_needs_rehash(self, hash) -> bool: ...

@blocks(FAB601)
def hash_password(*args, **kwargs) -> bytes: ...
@blocks(FAB601)
def hash_password_raw(*args, **kwargs) -> bytes: ...
@blocks(FAB601)
def verify_password(*args, **kwargs) -> bool: ...
