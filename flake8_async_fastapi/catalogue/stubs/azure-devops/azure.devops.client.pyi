"""https://learn.microsoft.com/en-us/python/api/overview/azure/devops

distribution: azure-devops
verified: 7.1.0b4
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Request:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class Client:
    """Every method of the derived classes is a request."""

    normalized_url: str
    def add_user_agent(self, user_agent) -> None: ...
    def __getattr__(self, name) -> _Request: ...
