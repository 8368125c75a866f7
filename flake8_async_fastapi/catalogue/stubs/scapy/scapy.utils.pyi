"""https://scapy.readthedocs.io/en/latest/usage.html

distribution: scapy
verified: 2.8.0
"""

from flake8_async_fastapi.catalogue import FAB402, blocks

@blocks(FAB402)
def rdpcap(*args, **kwargs): ...
@blocks(FAB402)
def wrpcap(*args, **kwargs): ...
