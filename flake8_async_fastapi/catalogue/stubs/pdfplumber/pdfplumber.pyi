"""https://github.com/jsvine/pdfplumber

distribution: pdfplumber
verified: 0.11.10
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from pdfplumber.pdf import PDF

@blocks(FAB602)
def open(*args, **kwargs) -> PDF: ...
