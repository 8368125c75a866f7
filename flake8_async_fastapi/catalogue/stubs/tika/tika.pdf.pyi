"""https://github.com/chrismattmann/tika-python

distribution: tika
verified: 3.3.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def text_from_pdf_pages(filename): ...
