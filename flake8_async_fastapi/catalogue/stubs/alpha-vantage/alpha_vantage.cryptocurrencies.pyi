"""https://github.com/RomelTorres/alpha_vantage

distribution: alpha-vantage
verified: 3.0.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class CryptoCurrencies:
    @blocks(FAB204, use="alpha_vantage.async_support.cryptocurrencies.CryptoCurrencies.get_digital_currency_daily")
    def get_digital_currency_daily(self, *args, **kwargs): ...
    @blocks(FAB204, use="alpha_vantage.async_support.cryptocurrencies.CryptoCurrencies.get_digital_currency_weekly")
    def get_digital_currency_weekly(self, *args, **kwargs): ...
    @blocks(FAB204, use="alpha_vantage.async_support.cryptocurrencies.CryptoCurrencies.get_digital_currency_monthly")
    def get_digital_currency_monthly(self, *args, **kwargs): ...
    @blocks(
        FAB204, use="alpha_vantage.async_support.cryptocurrencies.CryptoCurrencies.get_digital_currency_exchange_rate"
    )
    def get_digital_currency_exchange_rate(self, *args, **kwargs): ...
    @blocks(FAB204, use="alpha_vantage.async_support.cryptocurrencies.CryptoCurrencies.get_crypto_intraday")
    def get_crypto_intraday(self, *args, **kwargs): ...
