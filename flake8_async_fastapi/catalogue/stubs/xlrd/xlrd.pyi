"""https://xlrd.readthedocs.io/en/latest/api.html

distribution: xlrd
verified: 2.0.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def open_workbook(filename=None, *args, **kwargs): ...
