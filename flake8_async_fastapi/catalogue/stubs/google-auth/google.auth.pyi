"""https://googleapis.dev/python/google-auth/latest/reference/google.auth.html

distribution: google-auth
verified: 2.62.2
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from google.auth.credentials import Credentials

# Reads files, may start gcloud and may ask the metadata server.
@blocks(FAB204)
def default(*args, **kwargs) -> tuple[Credentials, str]: ...
@blocks(FAB204)
def load_credentials_from_file(filename, *args, **kwargs) -> tuple[Credentials, str]: ...
