# why: a method called on its class, with the instance as an argument
import time


class Worker:
    def slow(self):
        time.sleep(1)


class Other(Worker):
    def slow(self):
        return None

    async def explicit(self):
        Worker.slow(self)  # FAB101: 8, "time.sleep"
        self.slow()


async def outside(worker: Worker):
    Worker.slow(worker)  # FAB101: 4, "time.sleep"
