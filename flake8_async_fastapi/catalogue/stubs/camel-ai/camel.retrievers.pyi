"""https://docs.camel-ai.org/reference/camel.retrievers.vector_retriever

distribution: camel-ai
verified: 0.2.90
"""

from flake8_async_fastapi.catalogue import FAB205, FAB602, blocks

# Each sends what it stores or asks to the service that embeds it.
class VectorRetriever:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB205)
    def process(self, content, *args, **kwargs) -> None: ...
    @blocks(FAB205)
    def query(self, query: str, *args, **kwargs) -> list[dict]: ...

class AutoRetriever:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB205)
    def run_vector_retriever(self, *args, **kwargs) -> dict: ...

class HybridRetriever:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB205)
    def process(self, content_input_path: str) -> None: ...
    @blocks(FAB205)
    def query(self, query: str, *args, **kwargs) -> dict: ...

class BM25Retriever:
    def __init__(self) -> None: ...
    @blocks(FAB602)
    def process(self, content_input_path: str, *args, **kwargs) -> None: ...

class CohereRerankRetriever:
    @blocks(FAB205)
    def query(self, query: str, *args, **kwargs) -> list[dict]: ...

class JinaRerankRetriever:
    @blocks(FAB205)
    def query(self, query: str, *args, **kwargs) -> list[dict]: ...
