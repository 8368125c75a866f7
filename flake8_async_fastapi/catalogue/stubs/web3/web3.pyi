"""https://web3py.readthedocs.io/en/stable/

distribution: web3
verified: 8.0.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from web3.eth import Eth

class Web3:
    eth: Eth
    @blocks(FAB204, use="web3.AsyncWeb3.is_connected")
    def is_connected(self, *args, **kwargs): ...
