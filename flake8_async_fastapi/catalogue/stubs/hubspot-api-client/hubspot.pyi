"""https://github.com/HubSpot/hubspot-api-python

distribution: hubspot-api-client
verified: 12.0.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Part:
    """A part of the client: it has parts in turn, and requests."""

    def __getattr__(self, name) -> _Part: ...
    @blocks(FAB204, unless={"async_req": True})
    def __call__(self, *args, async_req=False, **kwargs): ...

class Client:
    access_token: str
    def __init__(self, *args, **kwargs) -> None: ...
    @classmethod
    def create(cls, *args, **kwargs) -> Self: ...
    automation: _Part
    cms: _Part
    communication_preferences: _Part
    conversations: _Part
    crm: _Part
    events: _Part
    files: _Part
    marketing: _Part
    oauth: _Part
    settings: _Part
    webhooks: _Part
    @blocks(FAB204)
    def api_request(self, *args, **kwargs): ...

class HubSpot(Client): ...
