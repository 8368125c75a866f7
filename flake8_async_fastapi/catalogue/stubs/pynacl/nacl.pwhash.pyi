"""https://pynacl.readthedocs.io/en/latest/password_hashing/

distribution: PyNaCl
verified: 1.6.2
"""

from flake8_async_fastapi.catalogue import FAB601, blocks
from nacl.pwhash import argon2i, argon2id, scrypt

@blocks(FAB601)
def str(password, *args, **kwargs) -> bytes: ...
@blocks(FAB601)
def verify(password_hash, password) -> bool: ...
@blocks(FAB601)
def kdf_scryptsalsa208sha256(*args, **kwargs) -> bytes: ...
@blocks(FAB601)
def scryptsalsa208sha256_str(*args, **kwargs) -> bytes: ...
@blocks(FAB601)
def verify_scryptsalsa208sha256(*args, **kwargs) -> bool: ...
