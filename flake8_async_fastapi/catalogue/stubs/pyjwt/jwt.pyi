"""https://pyjwt.readthedocs.io/en/stable/api.html

distribution: PyJWT
verified: 2.15.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

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

# Signing and checking one token takes well under a millisecond.
def encode(*args, **kwargs) -> str: ...
def decode(*args, **kwargs) -> dict: ...
def get_unverified_header(jwt) -> dict: ...
