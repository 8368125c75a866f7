"""https://python-binance.readthedocs.io/en/latest/

distribution: python-binance
verified: 1.0.37
"""

from binance.async_client import AsyncClient
from binance.client import Client
