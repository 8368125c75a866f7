"""https://github.com/pyca/bcrypt

distribution: bcrypt
verified: 5.0.0
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

@blocks(FAB601)
def hashpw(password, salt) -> bytes: ...
@blocks(FAB601)
def checkpw(password, hashed_password) -> bool: ...
@blocks(FAB601)
def kdf(password, salt, desired_key_bytes, rounds, ignore_few_rounds=False) -> bytes: ...
def gensalt(rounds=12, prefix=b"2b") -> bytes: ...
