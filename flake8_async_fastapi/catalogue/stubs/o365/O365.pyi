"""https://o365.github.io/python-o365/latest/

distribution: o365
verified: 2.1.10
"""

from O365.account import Account
