"""https://googleapis.dev/python/google-auth/latest/reference/google.auth.transport.requests.html

distribution: google-auth
verified: 2.62.2
install: google-auth[requests]
"""

import requests

from flake8_async_fastapi.catalogue import FAB204, blocks

class Request:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class AuthorizedSession(requests.Session): ...
