"""https://github.com/RomelTorres/alpha_vantage

distribution: alpha-vantage
verified: 3.0.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class ForeignExchange:
    @blocks(FAB204, use="alpha_vantage.async_support.foreignexchange.ForeignExchange.get_currency_exchange_rate")
    def get_currency_exchange_rate(self, *args, **kwargs): ...
    @blocks(FAB204, use="alpha_vantage.async_support.foreignexchange.ForeignExchange.get_currency_exchange_intraday")
    def get_currency_exchange_intraday(self, *args, **kwargs): ...
    @blocks(FAB204, use="alpha_vantage.async_support.foreignexchange.ForeignExchange.get_currency_exchange_daily")
    def get_currency_exchange_daily(self, *args, **kwargs): ...
    @blocks(FAB204, use="alpha_vantage.async_support.foreignexchange.ForeignExchange.get_currency_exchange_weekly")
    def get_currency_exchange_weekly(self, *args, **kwargs): ...
    @blocks(FAB204, use="alpha_vantage.async_support.foreignexchange.ForeignExchange.get_currency_exchange_monthly")
    def get_currency_exchange_monthly(self, *args, **kwargs): ...
