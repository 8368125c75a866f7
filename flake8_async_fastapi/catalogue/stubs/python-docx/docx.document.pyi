"""https://python-docx.readthedocs.io/en/latest/api/document.html

distribution: python-docx
verified: 1.2.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class Document:
    @blocks(FAB602)
    def save(self, path_or_stream) -> None: ...
