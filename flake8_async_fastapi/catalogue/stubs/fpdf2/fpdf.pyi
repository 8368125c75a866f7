"""https://py-pdf.github.io/fpdf2/

distribution: fpdf2
verified: 2.8.9
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class FPDF:
    def __init__(self, *args, **kwargs) -> None: ...
    # Reads the font.
    @blocks(FAB602)
    def add_font(self, *args, **kwargs) -> None: ...
    # Decodes the picture and compresses it again.
    @blocks(FAB602)
    def image(self, name, *args, **kwargs): ...
    # Subsets the fonts and compresses the pages.
    @blocks(FAB602)
    def output(self, *args, **kwargs): ...
