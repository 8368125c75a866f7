# why: what a base class keeps in a dict under each class is an object of that class: singletons
import time


class Singleton:
    _instances = {}

    @classmethod
    def instance(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = cls(*args, **kwargs)
        return cls._instances[cls]


class Service(Singleton):
    def work(self):
        time.sleep(1)


class Quick(Singleton):
    def work(self):
        return 1


async def inherited():
    Service.instance().work()  # FAB101: 4, "Service.work > time.sleep"
    Quick.instance().work()
