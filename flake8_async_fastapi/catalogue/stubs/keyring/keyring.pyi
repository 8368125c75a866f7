"""https://keyring.readthedocs.io/en/latest/

distribution: keyring
verified: 25.7.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

# The keychain is another process, which may ask the user first.
@blocks(FAB204)
def get_password(*args, **kwargs): ...
@blocks(FAB204)
def set_password(*args, **kwargs): ...
@blocks(FAB204)
def delete_password(*args, **kwargs): ...
@blocks(FAB204)
def get_credential(*args, **kwargs): ...
