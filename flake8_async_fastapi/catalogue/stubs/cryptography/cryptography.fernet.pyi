"""https://cryptography.io/en/latest/fernet/

distribution: cryptography
verified: 50.0.2
"""

from flake8_async_fastapi.catalogue import FAB605, blocks

class Fernet:
    @blocks(FAB605)
    def encrypt(self, data) -> bytes: ...
    @blocks(FAB605)
    def decrypt(self, token, ttl=None) -> bytes: ...
