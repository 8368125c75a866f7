"""https://googleapis.dev/python/google-auth-oauthlib/latest/reference/google_auth_oauthlib.html

distribution: google-auth-oauthlib
verified: 1.5.0
"""

from flake8_async_fastapi.catalogue import FAB105, blocks
from google.oauth2.credentials import Credentials

@blocks(FAB105)
def get_user_credentials(*args, **kwargs) -> Credentials: ...
