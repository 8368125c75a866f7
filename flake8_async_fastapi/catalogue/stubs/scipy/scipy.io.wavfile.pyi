"""https://docs.scipy.org/doc/scipy/reference/index.html

distribution: scipy
verified: 1.18.1
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def read(filename, mmap=False) -> tuple: ...
@blocks(FAB602)
def write(filename, rate, data) -> None: ...
