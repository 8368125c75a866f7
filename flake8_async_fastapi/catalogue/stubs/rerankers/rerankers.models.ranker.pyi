"""https://github.com/AnswerDotAI/rerankers

distribution: rerankers
verified: 0.10.0
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

# Its async side runs the other one in a thread.
class BaseRanker:
    @blocks(FAB604, use="await ranker.rank_async(...) with rerankers.models.ranker.BaseRanker")
    def rank(self, *args, **kwargs): ...
    @blocks(FAB604)
    def score(self, *args, **kwargs) -> float: ...
    async def rank_async(self, *args, **kwargs): ...
