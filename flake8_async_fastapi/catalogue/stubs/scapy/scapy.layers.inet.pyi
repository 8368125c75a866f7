"""https://scapy.readthedocs.io/en/latest/usage.html

distribution: scapy
verified: 2.8.0
"""

from flake8_async_fastapi.catalogue import FAB202, blocks

@blocks(FAB202)
def traceroute(*args, **kwargs): ...
