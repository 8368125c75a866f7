"""https://eth-account.readthedocs.io/en/stable/eth_account.html

distribution: eth-account
verified: 0.14.0
"""

from eth_account.signers.local import LocalAccount as _LocalAccount
from flake8_async_fastapi.catalogue import FAB601, blocks

# What takes a password derives a key from it, slow by design; keys and signatures are quick.
class Account:
    def __init__(self) -> None: ...
    @classmethod
    def create(cls, extra_entropy="") -> _LocalAccount: ...
    @classmethod
    def from_key(cls, private_key) -> _LocalAccount: ...
    @classmethod
    def from_mnemonic(cls, mnemonic, passphrase="", account_path="") -> _LocalAccount: ...
    @classmethod
    def create_with_mnemonic(cls, passphrase="", num_words=12, *args, **kwargs) -> tuple[_LocalAccount, str]: ...
    @staticmethod
    @blocks(FAB601)
    def decrypt(keyfile_json, password) -> bytes: ...
    @classmethod
    @blocks(FAB601)
    def encrypt(cls, private_key, password, kdf=None, iterations=None) -> dict: ...
