from abc import ABC, abstractmethod


class Storage(ABC):
    @abstractmethod
    def read(self, key): ...

    @abstractmethod
    def size(self): ...

    @abstractmethod
    async def stream(self, key): ...
