"""https://launchdarkly-python-sdk.readthedocs.io/en/latest/api-main.html

distribution: launchdarkly-server-sdk
verified: 9.20.0
"""

class AsyncLDClient:
    async def start(self, start_wait: float = 5.0) -> None: ...
