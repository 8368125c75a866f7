"""https://alpaca.markets/sdks/python/

distribution: alpaca-py
verified: 0.44.0
"""

from alpaca.trading.client import TradingClient
