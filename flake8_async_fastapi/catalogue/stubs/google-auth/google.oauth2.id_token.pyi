"""https://googleapis.dev/python/google-auth/latest/reference/google.oauth2.id_token.html

distribution: google-auth
verified: 2.62.2
install: google-auth[requests]
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

# Every call downloads the certificates again.
@blocks(FAB204)
def verify_token(*args, **kwargs) -> dict: ...
@blocks(FAB204)
def verify_oauth2_token(*args, **kwargs) -> dict: ...
@blocks(FAB204)
def verify_firebase_token(*args, **kwargs) -> dict: ...
@blocks(FAB204)
def fetch_id_token(*args, **kwargs) -> str: ...
@blocks(FAB204)
def fetch_id_token_credentials(*args, **kwargs): ...
