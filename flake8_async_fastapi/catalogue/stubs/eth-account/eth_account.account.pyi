"""https://eth-account.readthedocs.io/en/stable/eth_account.html

distribution: eth-account
verified: 0.14.0
"""

from eth_account import Account
