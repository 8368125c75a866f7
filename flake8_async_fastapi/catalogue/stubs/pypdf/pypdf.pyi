"""https://pypdf.readthedocs.io/en/stable/modules/PdfReader.html

distribution: pypdf
verified: 7.1.0
"""

from collections.abc import Iterator
from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB602, blocks

class _Images:
    """Decoded one by one."""

    @blocks(FAB602)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB602)
    def __getitem__(self, index) -> Any: ...
    @blocks(FAB602)
    def items(self) -> list[tuple[Any, Any]]: ...

class PageObject:
    images: _Images
    @blocks(FAB602)
    def extract_text(self, *args, **kwargs) -> str: ...

class PdfReader:
    pages: list[PageObject]
    is_encrypted: bool
    @blocks(FAB602)
    def __init__(self, *args, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    def get_page(self, page_number) -> PageObject: ...

class PdfWriter:
    pages: list[PageObject]
    def add_page(self, page) -> PageObject: ...
    @blocks(FAB602)
    def append(self, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def write(self, *args, **kwargs) -> tuple: ...
    @blocks(FAB602)
    def clone_document_from_reader(self, *args, **kwargs) -> None: ...
