"""https://docs.scipy.org/doc/scipy/reference/index.html

distribution: scipy
verified: 1.18.1
"""

from typing import overload

from flake8_async_fastapi.catalogue import FAB401, blocks
from io import BytesIO

@overload
def loadmat(file_name: BytesIO, *args, **kwargs) -> dict: ...
@overload
@blocks(FAB401)
def loadmat(file_name, *args, **kwargs) -> dict: ...
@overload
def savemat(file_name: BytesIO, *args, **kwargs) -> None: ...
@overload
@blocks(FAB401)
def savemat(file_name, *args, **kwargs) -> None: ...
@overload
def mmread(source: BytesIO, *args, **kwargs): ...
@overload
@blocks(FAB401)
def mmread(source, *args, **kwargs): ...
@overload
def mmwrite(target: BytesIO, *args, **kwargs) -> None: ...
@overload
@blocks(FAB401)
def mmwrite(target, *args, **kwargs) -> None: ...
