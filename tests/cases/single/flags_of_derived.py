# why: a flag that a base class sets in its constructor can be another one in the objects of derived classes
import time


class Trigger:
    def __init__(self):
        self.waits = False

    def fire(self):
        if self.waits:
            time.sleep(1)


class Slow(Trigger):
    def __init__(self):
        super().__init__()
        self.waits = True


async def any_trigger(trigger: Trigger):
    trigger.fire()  # FAB101: 4, "Trigger.fire > time.sleep"


async def slow_trigger():
    Slow().fire()  # FAB101: 4, "Trigger.fire > time.sleep"


async def plain_trigger():
    Trigger().fire()
