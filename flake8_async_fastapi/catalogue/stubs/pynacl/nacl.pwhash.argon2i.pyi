"""https://pynacl.readthedocs.io/en/latest/password_hashing/

distribution: PyNaCl
verified: 1.6.2
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

@blocks(FAB601)
def str(password, *args, **kwargs) -> bytes: ...
@blocks(FAB601)
def verify(password_hash, password) -> bool: ...
@blocks(FAB601)
def kdf(size, password, salt, *args, **kwargs) -> bytes: ...
