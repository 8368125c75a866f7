"""https://eth-account.readthedocs.io/en/stable/eth_account.signers.html

distribution: eth-account
verified: 0.14.0
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

class LocalAccount:
    address: str
    key: bytes
    @blocks(FAB601)
    def encrypt(self, password, kdf=None, iterations=None) -> dict: ...
