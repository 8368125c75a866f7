"""https://appriseit.com/library/

distribution: apprise
verified: 2.3.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Apprise:
    def __init__(self, *args, **kwargs) -> None: ...
    def add(self, servers, *args, **kwargs) -> bool: ...
    @blocks(FAB204, use="apprise.Apprise.async_notify")
    def notify(self, *args, **kwargs): ...
    async def async_notify(self, *args, **kwargs): ...
