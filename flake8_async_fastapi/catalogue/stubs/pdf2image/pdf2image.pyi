"""https://pdf2image.readthedocs.io/en/latest/reference.html

distribution: pdf2image
verified: 1.17.0
"""

from PIL.Image import Image

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def convert_from_path(*args, **kwargs) -> list[Image]: ...
@blocks(FAB602)
def convert_from_bytes(*args, **kwargs) -> list[Image]: ...
@blocks(FAB602)
def pdfinfo_from_path(*args, **kwargs): ...
@blocks(FAB602)
def pdfinfo_from_bytes(*args, **kwargs): ...
