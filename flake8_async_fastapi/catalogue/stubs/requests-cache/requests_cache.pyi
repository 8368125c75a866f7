"""https://requests-cache.readthedocs.io/en/stable/

distribution: requests-cache
verified: 1.3.3
"""

from requests_cache.session import CachedSession

def install_cache(*args, **kwargs) -> None: ...
