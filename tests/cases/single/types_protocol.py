# why: a parameter of a Protocol says nothing about which class comes; a base class does
import time
from abc import ABC, abstractmethod
from typing import Protocol


class Reader(Protocol):
    def read(self) -> str: ...


class SlowReader:
    def read(self) -> str:
        time.sleep(1)
        return ""


class Store(ABC):
    @abstractmethod
    def load(self): ...


class SlowStore(Store):
    def load(self):
        time.sleep(1)


class ReadsExplicitly(Reader):
    def read(self) -> str:
        return ""


async def structural(reader: Reader):
    reader.read()


async def nominal(store: Store):
    store.load()  # FAB101: 4, "SlowStore.load"


async def concrete():
    SlowReader().read()  # FAB101: 4, "time.sleep"
    reader: Reader = SlowReader()
    reader.read()  # FAB101: 4, "time.sleep"
