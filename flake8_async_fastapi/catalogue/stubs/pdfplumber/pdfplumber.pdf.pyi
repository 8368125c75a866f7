"""https://github.com/jsvine/pdfplumber

distribution: pdfplumber
verified: 0.11.10
"""

from typing import Self

from pdfplumber.page import Page

class PDF:
    pages: list[Page]
    def __enter__(self) -> Self: ...
