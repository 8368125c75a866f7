"""https://docs.ccxt.com/

distribution: ccxt
verified: 4.5.90
"""

from ccxt import Exchange
