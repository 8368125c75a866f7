"""https://pydicom.github.io/pydicom/stable/reference/index.html

distribution: pydicom
verified: 3.0.2
"""

from flake8_async_fastapi.catalogue import FAB402, FAB602, blocks
from pydicom.dataset import FileDataset

class FileInstance:
    @blocks(FAB602)
    def load(self) -> FileDataset: ...

class FileSet:
    def __init__(self, ds=None) -> None: ...
    @blocks(FAB402)
    def copy(self, path, force_implicit: bool = False) -> FileSet: ...
    @blocks(FAB402)
    def write(self, *args, **kwargs) -> None: ...
