"""https://docs.tdengine.com/reference/connectors/python/

distribution: taospy
verified: 2.8.10
"""

from flake8_async_fastapi.catalogue import FAB301, blocks

# Everything comes with execute().
class TaosRestCursor:
    @blocks(FAB301)
    def execute(self, *args, **kwargs): ...
    @blocks(FAB301)
    def executemany(self, *args, **kwargs): ...

class TaosRestConnection:
    @blocks(FAB301)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB301)
    def execute(self, *args, **kwargs): ...
    @blocks(FAB301)
    def query(self, *args, **kwargs): ...
    def cursor(self, *args, **kwargs) -> TaosRestCursor: ...

class RestClient:
    @blocks(FAB301)
    def sql(self, *args, **kwargs): ...

@blocks(FAB301)
def connect(*args, **kwargs) -> TaosRestConnection: ...
