"""https://cryptography.io/en/latest/hazmat/primitives/asymmetric/rsa/

distribution: cryptography
verified: 50.0.2
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

@blocks(FAB601)
def generate_private_key(*args, **kwargs): ...
