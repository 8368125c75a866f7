"""https://argon2-cffi.readthedocs.io/en/stable/api.html

distribution: argon2-cffi
verified: 25.1.0
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

@blocks(FAB601)
def hash_secret(*args, **kwargs) -> bytes: ...
@blocks(FAB601)
def hash_secret_raw(*args, **kwargs) -> bytes: ...
@blocks(FAB601)
def verify_secret(hash, secret, type) -> bool: ...
