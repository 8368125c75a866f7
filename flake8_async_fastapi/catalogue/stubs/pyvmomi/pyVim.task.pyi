"""https://github.com/vmware/pyvmomi

distribution: pyvmomi
verified: 9.1.1.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

@blocks(FAB204)
def WaitForTask(*args, **kwargs): ...
@blocks(FAB204)
def WaitForTasks(*args, **kwargs): ...
