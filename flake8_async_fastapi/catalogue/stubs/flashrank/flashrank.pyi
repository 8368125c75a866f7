"""https://github.com/PrithivirajDamodaran/FlashRank

distribution: FlashRank
verified: 0.2.10
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Ranker:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def rerank(self, request) -> list[dict]: ...
