# why: a class that is handed over, or that a class method is called on, says what comes back (cls: type[T]) -> T
import time
from typing import Any, Generic, Type, TypeVar, overload

T = TypeVar("T", bound="Component")
K = TypeVar("K")


class Container:
    def get(self, name: str, kind: Type[K], default=None) -> K:
        return self.parts[name]

    def find(self, kind: "type[K]") -> K | None:
        return self.parts.get(kind)


    def __getitem__(self, kind: type[K]) -> K:
        return self.parts[kind]

    async def load(self, kind: type[K]) -> list[K]:
        return await self.parts.load(kind)

    @overload
    def any_of(self, kind: type[K]) -> K: ...
    @overload
    def any_of(self, kind: str) -> Any: ...
    def any_of(self, kind):
        return self.parts[kind]


class Component:
    name = "component"

    @classmethod
    def of(cls: Type[T], container: Container) -> T:
        return container.parts[cls.name]

    @classmethod
    def make(cls: type[T], container: Container) -> T:
        return cls()

    def started(self: T) -> T:
        return start(self)

    def work(self):
        pass


class Slow(Component):
    def work(self):
        time.sleep(1)


class Quick(Component): ...


class Table(Generic[K]):
    def __init__(self, kind: type[K]):
        self.rows = [kind]

    def last(self) -> K:
        return self.rows[-1]

    def first(self, kind: type[T]) -> tuple[T, K]:
        return self.rows[0]


async def given(container: Container, table: Table[Quick], slow: Slow, kind):
    container.get("slow", Slow).work()  # FAB101: 4, "Slow.work > time.sleep"
    container.get("slow", kind=Slow).work()  # FAB101: 4, "Slow.work"
    container.get("quick", Quick).work()
    container.get("quick", kind).work()
    if part := container.find(Slow):
        part.work()  # FAB101: 8, "Slow.work"
    table.first(Slow)[0].work()  # FAB101: 4, "Slow.work"
    table.first(Slow)[1].work()
    container[Slow].work()  # FAB101: 4, "Slow.work"
    for part in await container.load(Slow):
        part.work()  # FAB101: 8, "Slow.work"
    container.any_of(Slow).work()  # FAB101: 4, "Slow.work"
    container.any_of("slow").work()
    Table(Slow).last().work()  # FAB101: 4, "Slow.work"
    Table(Quick).last().work()


async def called_on(container: Container, slow: Slow):
    Slow.of(container).work()  # FAB101: 4, "Slow.work"
    Quick.of(container).work()
    Slow.make(container).work()  # FAB101: 4, "Slow.work"
    Component.make(container).work()
    slow.started().work()  # FAB101: 4, "Slow.work"
