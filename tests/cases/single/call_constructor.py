# why: constructing an object runs its constructor
import time


class Slow:
    def __init__(self):
        time.sleep(1)


class Inherited(Slow):
    pass


class Quiet(Slow):
    def __init__(self):
        self.name = "quiet"


class Chained(Slow):
    def __init__(self):
        super().__init__()


class Maker:
    def __new__(cls):
        time.sleep(1)
        return super().__new__(cls)


class Attribute:
    def __init__(self):
        self.inner = Slow()


async def make():
    Slow()  # FAB101: 4, "time.sleep"
    Inherited()  # FAB101: 4, "time.sleep"
    Quiet()
    Chained()  # FAB101: 4, "time.sleep"
    Maker()  # FAB101: 4, "time.sleep"
    Attribute()  # FAB101: 4, "time.sleep"
    return Slow
