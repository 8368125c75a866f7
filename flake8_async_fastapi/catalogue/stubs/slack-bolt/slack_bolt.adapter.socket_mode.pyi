"""https://docs.slack.dev/tools/bolt-python/

distribution: slack-bolt
verified: 1.30.0
install: slack-bolt aiohttp
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class SocketModeHandler:
    def __init__(self, app, *args, **kwargs) -> None: ...
    @blocks(
        FAB204,
        use="await handler.connect_async() with slack_bolt.adapter.socket_mode.aiohttp.AsyncSocketModeHandler",
    )
    def connect(self) -> None: ...
    # Never comes back.
    @blocks(
        FAB204,
        use="await handler.start_async() with slack_bolt.adapter.socket_mode.aiohttp.AsyncSocketModeHandler",
    )
    def start(self) -> None: ...
