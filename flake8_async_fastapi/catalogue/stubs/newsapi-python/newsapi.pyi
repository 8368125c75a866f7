"""https://newsapi.org/docs/client-libraries/python

distribution: newsapi-python
verified: 0.2.7
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class NewsApiClient:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB204)
    def get_top_headlines(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_everything(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_sources(self, *args, **kwargs): ...
