"""https://alpaca.markets/sdks/python/

distribution: alpaca-py
verified: 0.44.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class NewsClient:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB204)
    def get_news(self, *args, **kwargs): ...
