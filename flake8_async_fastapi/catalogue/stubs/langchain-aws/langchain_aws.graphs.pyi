"""https://reference.langchain.com/python/integrations/langchain_aws/

distribution: langchain-aws
verified: 1.9.1
"""

from flake8_async_fastapi.catalogue import FAB303, blocks

# The constructors read the graph's schema.
class NeptuneGraph:
    @blocks(FAB303)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB303)
    def query(self, query, params=None) -> dict: ...

class NeptuneAnalyticsGraph:
    @blocks(FAB303)
    def __init__(self, graph_identifier, *args, **kwargs) -> None: ...
    @blocks(FAB303)
    def query(self, query, params=None) -> list: ...
