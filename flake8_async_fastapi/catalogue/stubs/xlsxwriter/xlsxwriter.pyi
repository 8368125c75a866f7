"""https://xlsxwriter.readthedocs.io/workbook.html

distribution: XlsxWriter
verified: 3.3.1
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB602, blocks

# Rows are kept in memory; closing packs them into the file.
class Workbook:
    def __init__(self, filename=None, options=None) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks(FAB602)
    def __exit__(self, type, value, traceback) -> None: ...
    @blocks(FAB602)
    def close(self) -> None: ...
