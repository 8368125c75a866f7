# why: a base class that keeps one object of each class under that class gives an object of the class that is asked
import time


class KeptOnce:
    _made = {}

    @classmethod
    def instance(cls):
        if cls not in cls._made:
            cls._made[cls] = cls()
        return cls._made[cls]

    @classmethod
    def by_default(cls):
        return cls._made.setdefault(cls, cls())


class Waiting(KeptOnce):
    def work(self):
        time.sleep(1)


class Quick(KeptOnce):
    def work(self):
        return 1


class Worker:
    def work(self):
        return 1


class Registered:
    _workers = {}

    @classmethod
    def worker(cls):
        cls._workers[cls] = Worker()
        return cls._workers[cls]

    def work(self):
        time.sleep(1)


async def reported():
    Waiting.instance().work()  # FAB101: 4, "Waiting.work"
    Waiting.by_default().work()  # FAB101: 4, "Waiting.work"


async def silent():
    Quick.instance().work()
    Registered.worker().work()
