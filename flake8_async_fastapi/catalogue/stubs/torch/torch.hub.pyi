"""https://docs.pytorch.org/docs/stable/hub.html

distribution: torch
verified: 2.15.0
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

@blocks(FAB604)
def load(*args, **kwargs): ...
@blocks(FAB604)
def download_url_to_file(*args, **kwargs) -> None: ...
