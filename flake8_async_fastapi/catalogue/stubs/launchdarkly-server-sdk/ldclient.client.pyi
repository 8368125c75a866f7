"""https://launchdarkly-python-sdk.readthedocs.io/en/latest/api-main.html

distribution: launchdarkly-server-sdk
verified: 9.20.0
install: aiohttp
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class LDClient:
    # Waits for the first flags, which are kept in memory from then on.
    @blocks(FAB204, use="await client.start(...) with ldclient.async_client.AsyncLDClient", unless={"start_wait": 0})
    def __init__(self, config, start_wait: float = 5) -> None: ...
    @blocks(FAB204, unless={"start_wait": 0})
    def postfork(self, start_wait: float = 5): ...
    def __enter__(self) -> Self: ...
