# why: objects of a class that replaces a coroutine do not get to what its helpers and its constructor call
import time
from abc import ABC, abstractmethod
from typing import Self


class Base(ABC):
    @abstractmethod
    def _load(self) -> int: ...

    def _go(self) -> int:
        return self._load()

    async def run(self) -> int:
        return self._go()

    async def others(self) -> int:
        return self._go()  # FAB101: 15, "Slow._load"


class Quick(Base):
    def _load(self) -> int:
        return 1


class Slow(Base):
    def _load(self) -> int:
        time.sleep(1)
        return 2

    async def run(self) -> int:
        return 3


class Extended(ABC):
    @abstractmethod
    def _read(self) -> int: ...

    def _go(self) -> int:
        return self._read()

    async def run(self) -> int:
        return self._go()  # FAB101: 15, "Extending._read"


class Extending(Extended):
    def _read(self) -> int:
        time.sleep(1)
        return 2

    async def run(self) -> int:
        return await super().run()


class Made(ABC):
    def __init__(self) -> None:
        self.number = self._find()

    @abstractmethod
    def _find(self) -> int: ...

    @classmethod
    async def make(cls) -> Self:
        return cls()


class QuicklyMade(Made):
    def _find(self) -> int:
        return 1


class SlowlyMade(Made):
    def _find(self) -> int:
        time.sleep(1)
        return 2

    @classmethod
    async def make(cls) -> Self:
        return object.__new__(cls)
