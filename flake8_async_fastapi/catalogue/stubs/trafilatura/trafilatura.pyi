"""https://trafilatura.readthedocs.io/en/latest/corefunctions.html

distribution: trafilatura
verified: 2.3.1
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

@blocks(FAB201)
def fetch_url(*args, **kwargs): ...
@blocks(FAB201)
def fetch_response(*args, **kwargs): ...
