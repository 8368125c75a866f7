# why: names of a class body are no names for its methods
import time


class Worker:
    def sleep(self):
        return 1

    async def run(self):
        self.sleep()
        sleep()

    async def real(self):
        time.sleep(1)  # FAB101: 8, "time.sleep"


def sleep():
    return 2
