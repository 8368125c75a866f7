"""https://feedparser.readthedocs.io/en/latest/introduction/

distribution: feedparser
verified: 6.0.14
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

@blocks(FAB201)
def parse(*args, **kwargs): ...
