# why: a factory that is declared to return an abstract class returns the classes that its body makes
import time
from abc import ABC, abstractmethod


class Splitter(ABC):
    @abstractmethod
    def split(self): ...


class Quick(Splitter):
    def split(self):
        return []


class Slow(Splitter):
    def split(self):
        time.sleep(1)


def quick(name) -> Splitter:
    if name == "quick":
        return Quick()
    raise ValueError(name)


def either(name) -> Splitter:
    if name == "quick":
        return Quick()
    return Slow()


def registered(registry, name) -> Splitter:
    return registry[name]()


class Service:
    def __init__(self):
        self.splitter = quick("quick")

    async def run(self, registry):
        self.splitter.split()
        quick("quick").split()
        either("slow").split()  # FAB101: 8, "Slow.split()"
        registered(registry, "slow").split()  # FAB101: 8, "Slow.split()"
