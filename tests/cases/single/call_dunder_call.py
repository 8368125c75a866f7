# why: calling an instance runs __call__
import time


class Slow:
    def __call__(self):
        time.sleep(1)


class Async:
    async def __call__(self):
        time.sleep(1)  # FAB101: 8, "time.sleep"


class Holder:
    def __init__(self):
        self.run = Slow()


slow = Slow()


async def call(holder: Holder, other: Async):
    slow()  # FAB101: 4, "time.sleep"
    Slow()
    Slow()()  # FAB101: 4, "time.sleep"
    holder.run()  # FAB101: 4, "time.sleep"
    await other()
