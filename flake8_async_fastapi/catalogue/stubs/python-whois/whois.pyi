"""https://github.com/richardpenman/whois

distribution: python-whois
verified: 0.9.6
"""

from flake8_async_fastapi.catalogue import FAB202, blocks

@blocks(FAB202)
def whois(url, *args, **kwargs): ...
