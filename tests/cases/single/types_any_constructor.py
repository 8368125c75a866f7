# why: what a constructor takes as Any is what its callers give it, as where it declares nothing
import time
from typing import Any, Optional


class Slow:
    def read(self):
        time.sleep(1)


class Service:
    def __init__(self, source: Any, registry: Optional[Any] = None, *, store: Any | None = None):
        self.source = source
        self.registry = registry
        self.store = store

    def load(self):
        if self.registry is None:
            raise ValueError
        self.registry.read()

    async def read(self):
        self.source.read()  # FAB101: 8, "Slow.read > time.sleep"
        self.load()  # FAB101: 8, "Service.load > Slow.read"
        if self.store is not None:
            self.store.read()  # FAB101: 12, "Slow.read"


class Unknown:
    def __init__(self, source: Any):
        self.source = source

    async def read(self):
        self.source.read()


def service() -> Service:
    return Service(Slow(), registry=Slow(), store=Slow())
