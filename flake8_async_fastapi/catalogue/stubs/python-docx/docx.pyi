"""https://python-docx.readthedocs.io/en/latest/api/document.html

distribution: python-docx
verified: 1.2.0
"""

from typing import overload

from docx.document import Document as _Document
from flake8_async_fastapi.catalogue import FAB602, blocks

@overload
def Document(docx: None = None) -> _Document: ...
@overload
@blocks(FAB602)
def Document(docx) -> _Document: ...
