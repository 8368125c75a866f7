# why: an empty container says less than what it is declared to hold
import time
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
class Tracer(ABC):
    @abstractmethod
    def end(self): ...
class Fuse(Tracer):
    def end(self): time.sleep(1)
class Context:
    def __init__(self):
        self.tracers: dict[str, Tracer] = {}
        self.many: list[Tracer] = []
@dataclass
class Data:
    tracers: dict[str, Tracer] = field(default_factory=dict)
def get_all(c: Context) -> dict[str, Tracer]:
    return c.something()
def made() -> list[Tracer]:
    return []
def end(tracers: dict[str, Tracer] = {}):
    for t in tracers.values():
        t.end()
async def a(c: Context, d: Data):
    for t in c.tracers.values():
        t.end()  # FAB101: 8, "blocks the event loop"
    for t in c.many:
        t.end()  # FAB101: 8, "blocks the event loop"
    for t in d.tracers.values():
        t.end()  # FAB101: 8, "blocks the event loop"
    for t in get_all(c).values():
        t.end()  # FAB101: 8, "blocks the event loop"
    for t in made():
        t.end()  # FAB101: 8, "blocks the event loop"
    end()  # FAB101: 4, "blocks the event loop"
    end(c.tracers)  # FAB101: 4, "blocks the event loop"
