"""https://www.nltk.org/api/nltk.downloader.html

distribution: nltk
verified: 3.10.4
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

@blocks(FAB201)
def download(*args, **kwargs): ...
