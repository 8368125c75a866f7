"""https://openpyxl.readthedocs.io/en/stable/api/openpyxl.reader.excel.html

distribution: openpyxl
verified: 3.1.5
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class Workbook:
    @blocks(FAB602)
    def save(self, filename) -> None: ...

@blocks(FAB602)
def load_workbook(*args, **kwargs) -> Workbook: ...
