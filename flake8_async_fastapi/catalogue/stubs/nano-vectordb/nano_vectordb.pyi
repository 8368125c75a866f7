"""https://github.com/gusye1234/nano-vectordb

distribution: nano-vectordb
verified: 0.0.4.3
"""

from flake8_async_fastapi.catalogue import FAB303, blocks

# In memory; read from the file as a whole when it is made, written to it by save.
class NanoVectorDB:
    @blocks(FAB303)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB303)
    def save(self) -> None: ...

class MultiTenantNanoVDB:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB303)
    def get_tenant(self, tenant_id) -> NanoVectorDB: ...
    @blocks(FAB303)
    def create_tenant(self) -> str: ...
    @blocks(FAB303)
    def save(self) -> None: ...
