"""https://ranaroussi.github.io/yfinance/

distribution: yfinance
verified: 1.7.0
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

@blocks(FAB201)
def download(*args, **kwargs): ...

class Ticker:
    @blocks(FAB201)
    def history(self, *args, **kwargs): ...
    @blocks(FAB201)
    def get_info(self, *args, **kwargs): ...
    @blocks(FAB201)
    def option_chain(self, *args, **kwargs): ...
    @blocks(FAB201)
    def get_balance_sheet(self, *args, **kwargs): ...
    @blocks(FAB201)
    def get_financials(self, *args, **kwargs): ...
    @blocks(FAB201)
    def get_news(self, *args, **kwargs): ...
