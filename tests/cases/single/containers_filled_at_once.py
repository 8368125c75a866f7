# why: what `extend`, `update` and `+=` put into a container is in there as what `append` does
import time


def slow(seconds):
    time.sleep(seconds)


STEPS = []
STEPS.extend([slow])
MORE = []
MORE += [slow]
HANDLERS = {}
HANDLERS.update({"slow": slow})
NAMED = {}
NAMED.update(slow=slow)
LATER: dict = {}


class Registry:
    def __init__(self):
        self.handlers = {}
        self.steps = []

    def fill(self):
        self.handlers.update({"slow": slow})
        self.steps.extend([slow])


def fill():
    LATER.update({"slow": slow})


registry = Registry()
registry.fill()


async def run(name: str):
    for step in STEPS:
        step(1)  # FAB101: 8, "slow"
    for step in MORE:
        step(1)  # FAB101: 8, "slow"
    HANDLERS[name](1)  # FAB101: 4, "slow"
    NAMED[name](1)  # FAB101: 4, "slow"
    LATER[name](1)  # FAB101: 4, "slow"
    registry.handlers[name](1)  # FAB101: 4, "slow"
    for step in registry.steps:
        step(1)  # FAB101: 8, "slow"
