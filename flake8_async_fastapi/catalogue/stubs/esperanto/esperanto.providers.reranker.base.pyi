"""https://github.com/lfnovo/esperanto

distribution: esperanto
verified: 2.28.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class RerankerModel:
    @blocks(FAB205, use="await model.arerank(...) with esperanto.providers.reranker.base.RerankerModel")
    def rerank(self, *args, **kwargs): ...
    async def arerank(self, *args, **kwargs): ...
