"""https://urllib3.readthedocs.io/en/stable/reference/

distribution: urllib3
verified: 2.8.0
"""

from urllib3 import PoolManager, ProxyManager
