"""https://camelot-py.readthedocs.io/en/master/api.html

distribution: camelot-py
verified: 2.0.0
skip: hundreds of megabytes
"""

from camelot.core import TableList
from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def read_pdf(filepath, *args, **kwargs) -> TableList: ...
