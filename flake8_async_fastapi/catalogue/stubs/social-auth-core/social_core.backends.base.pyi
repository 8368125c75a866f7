"""https://python-social-auth.readthedocs.io/en/latest/backends/index.html

distribution: social-auth-core
verified: 7.0.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class BaseAuth:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB204)
    def request(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_json(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_querystring(self, *args, **kwargs): ...
    @blocks(FAB204)
    def auth_complete(self, *args, **kwargs): ...
    @blocks(FAB204)
    def complete(self, *args, **kwargs): ...
