# why: callables in attributes, dictionaries and defaults
import time


def slow():
    time.sleep(1)


def quick():
    return 1


class Runner:
    def __init__(self):
        self.run = slow
        self.other = quick
        self.handlers = {"slow": slow}
        self.quiet = {"quick": quick}

    async def go(self):
        self.run()  # FAB101: 8, "time.sleep"
        self.other()
        self.handlers["slow"]()  # FAB101: 8, "time.sleep"
        self.quiet["quick"]()


HANDLERS = {"a": slow, "b": quick}
QUIET = {"b": quick}
STEPS = [slow]


async def table(name):
    HANDLERS[name]()  # FAB101: 4, "time.sleep"
    QUIET[name]()
    HANDLERS.get(name)()  # FAB101: 4, "time.sleep"
    for step in STEPS:
        step()  # FAB101: 8, "time.sleep"


async def default(run=slow, other=quick):
    run()  # FAB101: 4, "time.sleep"
    other()
