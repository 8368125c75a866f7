"""https://requests-cache.readthedocs.io/en/stable/

distribution: requests-cache
verified: 1.3.3
"""

from requests import Session

# What is not in the cache is asked for; the cache is a file or a server.
class CachedSession(Session): ...
