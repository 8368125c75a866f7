"""https://cryptography.io/en/latest/hazmat/primitives/key-derivation-functions/

distribution: cryptography
verified: 50.0.2
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

class Scrypt:
    @blocks(FAB601)
    def derive(self, key_material) -> bytes: ...
    @blocks(FAB601)
    def verify(self, key_material, expected_key) -> None: ...
