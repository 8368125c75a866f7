"""https://docs.slack.dev/tools/bolt-python/

distribution: slack-bolt
verified: 1.30.0
install: slack-bolt aiohttp
"""

from slack_sdk.web.async_client import AsyncWebClient

class AsyncApp:
    client: AsyncWebClient
    def __init__(self, *args, **kwargs) -> None: ...
    async def async_dispatch(self, req): ...
