"""https://pymemcache.readthedocs.io/en/latest/apidoc/pymemcache.client.base.html

distribution: pymemcache
verified: 4.0.0
"""

from pymemcache.client.base import Client, PooledClient
from pymemcache.client.hash import HashClient
