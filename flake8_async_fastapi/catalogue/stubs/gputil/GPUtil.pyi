"""https://github.com/anderskm/gputil

distribution: GPUtil
verified: 1.4.0
install: GPUtil setuptools<80
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

class GPU:
    id: int
    name: str

# Each starts nvidia-smi and waits for what it prints.
@blocks(FAB501)
def getGPUs() -> list[GPU]: ...
@blocks(FAB501)
def getAvailable(order="first", limit=1, *args, **kwargs) -> list[int]: ...
@blocks(FAB501)
def getFirstAvailable(order="first", *args, **kwargs) -> list[int]: ...
@blocks(FAB501)
def showUtilization(all=False, attrList=None, useOldCode=False) -> None: ...
def getAvailability(GPUs, *args, **kwargs) -> list[int]: ...
