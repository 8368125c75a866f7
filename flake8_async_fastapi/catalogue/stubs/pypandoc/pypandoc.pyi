"""https://github.com/JessicaTegner/pypandoc

distribution: pypandoc
verified: 1.17
"""

from flake8_async_fastapi.catalogue import FAB201, FAB501, blocks
from pypandoc.pandoc_download import download_pandoc

@blocks(FAB501)
def convert_file(source_file, to, *args, **kwargs) -> str: ...
@blocks(FAB501)
def convert_text(source, to, *args, **kwargs) -> str: ...
@blocks(FAB201)
def ensure_pandoc_installed(*args, **kwargs) -> None: ...
@blocks(FAB501)
def get_pandoc_formats() -> tuple: ...
