"""https://docs.slack.dev/tools/bolt-python/

distribution: slack-bolt
verified: 1.30.0
install: slack-bolt aiohttp
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from slack_sdk.web import WebClient

class App:
    client: WebClient
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB204, use="slack_bolt.async_app.AsyncApp.async_dispatch")
    def dispatch(self, req): ...
    # Serves for ever.
    @blocks(FAB204)
    def start(self, *args, **kwargs) -> None: ...
