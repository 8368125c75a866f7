"""https://github.com/vmware/pyvmomi

distribution: pyvmomi
verified: 9.1.1.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _ServiceInstance:
    @blocks(FAB204)
    def RetrieveContent(self, *args, **kwargs): ...
    @blocks(FAB204)
    def RetrieveServiceContent(self, *args, **kwargs): ...
    @blocks(FAB204)
    def CurrentTime(self, *args, **kwargs): ...

@blocks(FAB204)
def SmartConnect(*args, **kwargs) -> _ServiceInstance: ...
@blocks(FAB204)
def Connect(*args, **kwargs) -> _ServiceInstance: ...
