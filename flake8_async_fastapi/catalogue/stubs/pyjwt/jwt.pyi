"""https://pyjwt.readthedocs.io/en/stable/api.html

distribution: PyJWT
verified: 2.15.1
"""

from typing import Literal, overload

from flake8_async_fastapi.catalogue import FAB204, FAB601, blocks

class PyJWK: ...

class PyJWKSet:
    keys: list[PyJWK]

# The keys are cached for minutes; each time the cache runs out, these download the key set with urllib.
class PyJWKClient:
    @blocks(FAB204)
    def fetch_data(self): ...
    @blocks(FAB204)
    def get_jwk_set(self, refresh=False) -> PyJWKSet: ...
    @blocks(FAB204)
    def get_signing_keys(self, refresh=False) -> list[PyJWK]: ...
    @blocks(FAB204)
    def get_signing_key(self, kid) -> PyJWK: ...
    @blocks(FAB204)
    def get_signing_key_from_jwt(self, token) -> PyJWK: ...

# An RSA key given as text is read and checked again for every token: 37 ms with 2048 bits, 260 ms with 4096. Signing with one
# that is loaded, any other algorithm and checking a token take less than a millisecond or two.
@overload
@blocks(FAB601)
def encode(
    payload,
    key: str | bytes,
    algorithm: Literal["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
    *args,
    **kwargs,
) -> str: ...
@overload
def encode(*args, **kwargs) -> str: ...
def decode(*args, **kwargs) -> dict: ...
def get_unverified_header(jwt) -> dict: ...
