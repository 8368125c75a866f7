"""https://github.com/wkentaro/gdown

distribution: gdown
verified: 6.5.1
"""

from flake8_async_fastapi.catalogue import FAB201, FAB402, blocks

@blocks(FAB201)
def download(*args, **kwargs): ...
@blocks(FAB201)
def download_folder(*args, **kwargs): ...
@blocks(FAB201)
def cached_download(*args, **kwargs): ...
@blocks(FAB402)
def extractall(path, to=None) -> list[str]: ...
