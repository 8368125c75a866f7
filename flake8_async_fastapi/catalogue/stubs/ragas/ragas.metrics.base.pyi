"""https://docs.ragas.io/en/stable/references/

distribution: ragas
verified: 0.4.3
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class SingleTurnMetric:
    @blocks(FAB205, use="ragas.metrics.base.SingleTurnMetric.single_turn_ascore")
    def single_turn_score(self, *args, **kwargs): ...
    async def single_turn_ascore(self, *args, **kwargs): ...
