"""https://github.com/AnswerDotAI/rerankers

distribution: rerankers
verified: 0.10.0
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from rerankers.models.ranker import BaseRanker

@blocks(FAB604)
def Reranker(model_name, *args, **kwargs) -> BaseRanker: ...
