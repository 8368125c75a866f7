"""https://ranaroussi.github.io/yfinance/

distribution: yfinance
verified: 1.7.0
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

class FundsData:
    @blocks(FAB201)
    def quote_type(self) -> str: ...
    @property
    @blocks(FAB201)
    def description(self): ...
    @property
    @blocks(FAB201)
    def fund_overview(self): ...
    @property
    @blocks(FAB201)
    def fund_operations(self): ...
    @property
    @blocks(FAB201)
    def asset_classes(self): ...
    @property
    @blocks(FAB201)
    def top_holdings(self): ...
    @property
    @blocks(FAB201)
    def equity_holdings(self): ...
    @property
    @blocks(FAB201)
    def bond_holdings(self): ...
    @property
    @blocks(FAB201)
    def bond_ratings(self): ...
    @property
    @blocks(FAB201)
    def sector_weightings(self): ...
