# why: instance, class and static methods, bound methods as values
import time


class Base:
    def slow(self):
        time.sleep(1)

    def hook(self):
        return 1


class Worker(Base):
    @staticmethod
    def static():
        time.sleep(1)

    @classmethod
    def on_class(cls):
        cls.static()

    def hook(self):
        super().hook()
        return super().slow()

    async def run(self):
        self.static()  # FAB101: 8, "time.sleep"
        self.on_class()  # FAB101: 8, "time.sleep"
        self.slow()  # FAB101: 8, "time.sleep"
        super().slow()  # FAB101: 8, "time.sleep"
        super().hook()
        self.hook()  # FAB101: 8, "time.sleep"


async def outside(worker: Worker):
    Worker.static()  # FAB101: 4, "time.sleep"
    Worker.on_class()  # FAB101: 4, "time.sleep"
    Worker().slow()  # FAB101: 4, "time.sleep"
    worker.hook()  # FAB101: 4, "time.sleep"
    Base().hook()
    bound = worker.slow
    bound()  # FAB101: 4, "time.sleep"
    return worker.slow
