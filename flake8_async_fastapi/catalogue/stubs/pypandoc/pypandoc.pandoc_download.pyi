"""https://github.com/JessicaTegner/pypandoc

distribution: pypandoc
verified: 1.17
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

@blocks(FAB201)
def download_pandoc(*args, **kwargs) -> None: ...
