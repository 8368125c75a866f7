"""https://jwcrypto.readthedocs.io/en/latest/jwk.html

distribution: jwcrypto
verified: 1.5.6
"""

from typing import Literal, Self, overload

from flake8_async_fastapi.catalogue import FAB601, blocks

class JWK:
    @overload
    @classmethod
    @blocks(FAB601)
    def generate(cls, *, kty: Literal["RSA"], **kwargs) -> Self: ...
    @overload
    @classmethod
    def generate(cls, **kwargs) -> Self: ...
