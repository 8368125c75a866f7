# why: `Base.__subclasses__()` is a list of the classes that derive from it; what they do is what an override does
import abc
import time


class Job(abc.ABC):
    @abc.abstractmethod
    def run(self): ...

    def again(self):
        time.sleep(1)

    def plan(self):
        return 1

    @classmethod
    def named(cls, name):
        return {item.__name__: item for item in cls.__subclasses__()}[name]


class Long(Job):
    def run(self):
        time.sleep(1)


class Short(Job):
    def run(self):
        return 1


class Quick:
    def run(self):
        return 1


class Quicker(Quick): ...


async def by_name(name: str):
    jobs = {cls.__name__: cls for cls in Job.__subclasses__()}
    found = jobs.get(name)
    if found:
        found().run()  # FAB101: 8, "Long.run > time.sleep"
        found().again()  # FAB101: 8, "Job.again > time.sleep"
        found().plan()


async def every():
    for cls in Job.__subclasses__():
        cls().run()  # FAB101: 8, "Long.run > time.sleep"
    for cls in Quick.__subclasses__():
        cls().run()


async def through_the_class(name: str):
    Job.named(name)().run()  # FAB101: 4, "Long.run > time.sleep"
