"""https://github.com/jsvine/pdfplumber

distribution: pdfplumber
verified: 0.11.10
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class Page:
    @blocks(FAB602)
    def extract_text(self, *args, **kwargs) -> str: ...
    @blocks(FAB602)
    def extract_words(self, *args, **kwargs) -> list: ...
    @blocks(FAB602)
    def extract_table(self, *args, **kwargs): ...
    @blocks(FAB602)
    def extract_tables(self, *args, **kwargs) -> list: ...
    @blocks(FAB602)
    def to_image(self, *args, **kwargs): ...
