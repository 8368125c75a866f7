"""https://alpaca.markets/sdks/python/

distribution: alpaca-py
verified: 0.44.0
"""

from alpaca.data.historical import CryptoHistoricalDataClient
from alpaca.data.historical import NewsClient
from alpaca.data.historical import OptionHistoricalDataClient
from alpaca.data.historical import ScreenerClient
from alpaca.data.historical import StockHistoricalDataClient
