"""https://pypi.org/project/wget/

distribution: wget
verified: 3.2
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

@blocks(FAB201)
def download(url, out=None, bar=None) -> str: ...
