# why: a method of an abstract base: an override in the project that blocks is named
import abc
import time


class Store(abc.ABC):
    @abc.abstractmethod
    def load(self, key): ...

    @abc.abstractmethod
    def name(self): ...

    @abc.abstractmethod
    async def fetch(self, key): ...

    async def cached(self, key):
        return self.load(key)  # FAB101: 15, "SlowStore.load"


class SlowStore(Store):
    def load(self, key):
        time.sleep(1)

    def name(self):
        return "slow"

    async def fetch(self, key):
        return None


class MemoryStore(Store):
    def load(self, key):
        return key

    def name(self):
        return "memory"

    async def fetch(self, key):
        return None


class Client:
    def close(self): ...

    def leave(self): ...

    def stop(self): ...

    async def aclose(self):
        self.close()
        self.leave()
        self.stop()  # FAB101: 8, "Calling.stop"

    async def join(self, other: "Client"):
        other.close()  # FAB101: 8, "Replacing.close"


class Replacing(Client):
    def close(self):
        time.sleep(1)

    async def aclose(self):
        pass

    async def join(self, other):
        pass


class Calling(Client):
    def stop(self):
        time.sleep(1)

    async def aclose(self):
        await super().aclose()


class Below(Replacing):
    def leave(self):
        time.sleep(1)

    async def aclose(self):
        await super().aclose()


class Abstract(Client, abc.ABC):
    def leave(self):
        time.sleep(1)


class Real(Abstract):
    async def aclose(self):
        pass


async def use(store: Store, memory: MemoryStore):
    store.load("a")  # FAB101: 4, "SlowStore.load"
    store.name()
    memory.load("a")
    MemoryStore().load("a")
    await store.fetch("a")
