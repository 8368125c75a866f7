"""https://xhtml2pdf.readthedocs.io/en/latest/usage.html

distribution: xhtml2pdf
verified: 0.2.28
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def CreatePDF(src, dest=None, *args, **kwargs): ...
@blocks(FAB602)
def pisaDocument(src, dest=None, *args, **kwargs): ...
