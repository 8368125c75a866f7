"""https://pymupdf.readthedocs.io/en/latest/document.html

distribution: PyMuPDF
verified: 2.0
"""

from pymupdf import Document, Page, open

