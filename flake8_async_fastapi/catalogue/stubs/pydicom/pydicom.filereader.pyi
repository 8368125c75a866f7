"""https://pydicom.github.io/pydicom/stable/reference/index.html

distribution: pydicom
verified: 3.0.2
"""

from flake8_async_fastapi.catalogue import FAB401, blocks
from pydicom import dcmread

@blocks(FAB401)
def read_file_meta_info(filename): ...
