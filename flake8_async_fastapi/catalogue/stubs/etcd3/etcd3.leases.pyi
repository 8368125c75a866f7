"""https://python-etcd3.readthedocs.io/

distribution: etcd3
verified: 0.12.0
"""

from flake8_async_fastapi.catalogue import FAB304, blocks

class Lease:
    id: int
    ttl: int
    @blocks(FAB304)
    def revoke(self): ...
    @blocks(FAB304)
    def refresh(self) -> list: ...
    @property
    @blocks(FAB304)
    def remaining_ttl(self) -> int: ...
